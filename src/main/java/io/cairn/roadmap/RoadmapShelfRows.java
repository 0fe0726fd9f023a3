package io.cairn.roadmap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps several roadmaps of one person apart: which are put away, which makes room for which. One statement each. */
@Component
class RoadmapShelfRows {

    private final JdbcClient jdbc;

    RoadmapShelfRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A roadmap, and whether it is put away. */
    record Shelved(StoredRoadmap roadmap, boolean putAway) {}

    /** All roadmaps of a person, the newest first; those put away come last. */
    List<Shelved> all(UUID account) {
        return jdbc.sql("select c.roadmap_id is not null as current, r.archived_at is not null as put_away, "
                        + RoadmapRows.COLUMNS + """
                  from roadmap r
                  left join current_roadmap c on c.account_id = r.account_id and c.roadmap_id = r.id"""
                        + RoadmapRows.PLAN_IN_FORCE + """
                 where r.account_id = :account
                 order by r.archived_at is not null, r.created_at desc, r.id desc""")
                .param("account", account)
                .query((row, number) -> new Shelved(RoadmapRows.stored(row), row.getBoolean("put_away")))
                .list();
    }

    /**
     * Makes a roadmap with its first plan and follows it, or finds the one that the form has made before.
     *
     * @param replaced is put away in its place; {@code null} to leave all others as they are
     * @return empty if the same form is just making one at another place
     */
    Optional<UUID> make(
            UUID account,
            int edition,
            UUID form,
            PlanSettings settings,
            Plan plan,
            @Nullable UUID replaced,
            Instant at) {
        return jdbc.sql("""
                with made as (
                    insert into roadmap
                           (id, version, account_id, role_key, edition, form_id, plan_number, skipped, created_at)
                    values (uuidv7(), 0, :account, :role, :edition, :form, 1, '[]', :at)
                    on conflict (account_id, form_id) do nothing
                    returning account_id, id),
                planned as (
                    insert into roadmap_plan (account_id, roadmap_id, number, settings, plan, accepted_at, cause, skipped)
                    select account_id, id, 1, cast(:settings as jsonb), cast(:plan as jsonb), :at, 'BEGINNING', '[]'
                      from made),
                followed as (
                    insert into current_roadmap (account_id, roadmap_id)
                    select account_id, id from made
                    on conflict (account_id) do update set roadmap_id = excluded.roadmap_id),
                put_away as (
                    update roadmap set archived_at = :at
                     where account_id in (select account_id from made) and id = cast(:replaced as uuid))
                select id from made
                union all
                select id from roadmap where account_id = :account and form_id = :form""")
                .param("account", account)
                .param("role", Roadmap.roleKey(settings.role()))
                .param("edition", edition)
                .param("form", form)
                .param("settings", RoadmapJson.write(settings))
                .param("plan", RoadmapJson.write(plan))
                .param("replaced", replaced == null ? null : replaced.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /**
     * Whether it had an effect; none on the roadmap that is followed.
     *
     * @return empty if the person has no such roadmap; likewise for the verbs below
     */
    Optional<Boolean> putAway(UUID account, UUID roadmap, Instant at) {
        return act(account, roadmap, "update roadmap set archived_at = :at", "archived_at is null and " + NOT_FOLLOWED)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .optional();
    }

    Optional<Boolean> takeOut(UUID account, UUID roadmap) {
        return act(account, roadmap, "update roadmap set archived_at = null", "archived_at is not null")
                .query(Boolean.class)
                .optional();
    }

    /** For good, with all its plans; none of what was done is lost with it. */
    Optional<Boolean> remove(UUID account, UUID roadmap) {
        return act(account, roadmap, "delete from roadmap", NOT_FOLLOWED)
                .query(Boolean.class)
                .optional();
    }

    private static final String NOT_FOLLOWED =
            "not exists (select from current_roadmap c where c.account_id = :account and c.roadmap_id = :roadmap)";

    private JdbcClient.StatementSpec act(UUID account, UUID roadmap, String verb, String condition) {
        return jdbc.sql("""
                with done as (%s where account_id = :account and id = :roadmap and %s returning id)
                select exists (select from done) from roadmap where account_id = :account and id = :roadmap
                """.formatted(verb, condition))
                .param("account", account)
                .param("roadmap", roadmap);
    }
}
