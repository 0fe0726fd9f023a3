package io.cairn.roadmap;

import io.cairn.catalog.CatalogKey;
import io.cairn.shared.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps roadmaps and their plans. Each method is one statement: those that change something answer with what a screen
 * shows next.
 */
@Component
class RoadmapRows {

    static final String COLUMNS =
            "r.id, r.version, r.role_key, r.edition, r.skipped, r.created_at, p.settings, p.plan, p.arrangement ";

    static final String PLAN_IN_FORCE =
            " join roadmap_plan p on p.account_id = r.account_id and p.roadmap_id = r.id and p.number = r.plan_number ";

    private final JdbcClient jdbc;

    RoadmapRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredRoadmap> current(UUID account) {
        return jdbc.sql("select true as current, " + COLUMNS + """
                  from current_roadmap c
                  join roadmap r on r.account_id = c.account_id and r.id = c.roadmap_id""" + PLAN_IN_FORCE + """
                 where c.account_id = :account""")
                .param("account", account)
                .query((row, number) -> stored(row))
                .optional();
    }

    /** All roadmaps that are not put away, the newest first. */
    List<StoredRoadmap> all(UUID account) {
        return jdbc.sql("select c.roadmap_id is not null as current, " + COLUMNS + """
                  from roadmap r
                  left join current_roadmap c on c.account_id = r.account_id and c.roadmap_id = r.id""" + PLAN_IN_FORCE + """
                 where r.account_id = :account and r.archived_at is null
                 order by r.created_at desc, r.id desc""")
                .param("account", account)
                .query((row, number) -> stored(row))
                .list();
    }

    /** Makes a roadmap the current one and answers like {@link #all}; with nothing if the person has no such roadmap. */
    List<StoredRoadmap> follow(UUID account, UUID roadmap) {
        return jdbc.sql("""
                with followed as (
                    insert into current_roadmap (account_id, roadmap_id)
                    select account_id, id from roadmap
                     where account_id = :account and id = :roadmap and archived_at is null
                    on conflict (account_id) do update set roadmap_id = excluded.roadmap_id
                    returning account_id, roadmap_id)
                select r.id = c.roadmap_id as current, """ + COLUMNS + """
                  from followed c
                  join roadmap r on r.account_id = c.account_id and r.archived_at is null""" + PLAN_IN_FORCE + """
                 order by r.created_at desc, r.id desc""")
                .param("account", account)
                .param("roadmap", roadmap)
                .query((row, number) -> stored(row))
                .list();
    }

    /** A roadmap after a change of what is skipped. */
    record Skipping(StoredRoadmap roadmap, boolean skippedBefore) {}

    /** In the current roadmap a step is skipped or wanted from now on. */
    Optional<Skipping> skipInCurrent(UUID account, StepKey step, boolean skip) {
        return skip(
                account,
                step,
                skip,
                "(select roadmap_id from current_roadmap where account_id = :account)",
                Optional.empty());
    }

    /** The same in any roadmap. */
    Optional<Skipping> skip(UUID account, UUID roadmap, StepKey step, boolean skip) {
        return skip(account, step, skip, ":roadmap", Optional.of(roadmap));
    }

    private Optional<Skipping> skip(UUID account, StepKey step, boolean skip, String which, Optional<UUID> roadmap) {
        var statement = jdbc.sql("""
                with r as (
                    update roadmap
                       set skipped = case when :skip then (skipped - :step) || to_jsonb(cast(:step as text))
                                     else skipped - :step end,
                           version = version + case when jsonb_exists(skipped, :step) = :skip then 0 else 1 end
                     where account_id = :account and id = %s
                    returning new.*, jsonb_exists(old.skipped, :step) as skipped_before)
                select c.roadmap_id is not null as current, r.skipped_before, %s
                  from r
                  left join current_roadmap c on c.account_id = r.account_id and c.roadmap_id = r.id
                """.formatted(which, COLUMNS) + PLAN_IN_FORCE)
                .param("account", account)
                .param("step", step.toString())
                .param("skip", skip);
        return roadmap.map(id -> statement.param("roadmap", id))
                .orElse(statement)
                .query((row, number) -> new Skipping(stored(row), row.getBoolean("skipped_before")))
                .optional();
    }

    /** What came of finishing a form. */
    record Made(UUID roadmap, boolean fresh) {}

    /**
     * Makes a roadmap with its first plan, follows it and forgets the form; or finds the one that the form has made
     * before.
     *
     * @return empty if the same form is just making one at another place
     */
    Optional<Made> make(UUID account, int edition, UUID form, PlanSettings settings, Plan plan, Instant at) {
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
                forgotten as (
                    delete from onboarding_draft where account_id in (select account_id from made))
                select id as roadmap, true as fresh from made
                union all
                select id, false from roadmap where account_id = :account and form_id = :form""")
                .param("account", account)
                .param("role", Roadmap.roleKey(settings.role()))
                .param("edition", edition)
                .param("form", form)
                .param("settings", RoadmapJson.write(settings))
                .param("plan", RoadmapJson.write(plan))
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .query(Made.class)
                .optional();
    }

    UUID madeBy(UUID account, UUID form) {
        return jdbc.sql("select id from roadmap where account_id = :account and form_id = :form")
                .param("account", account)
                .param("form", form)
                .query(UUID.class)
                .single();
    }

    static StoredRoadmap stored(ResultSet row) throws SQLException {
        Roadmap roadmap = new Roadmap(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new Slug(CatalogKey.parse(row.getString("role_key")).id()),
                row.getInt("edition"),
                steps(row.getString("skipped")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("current"));
        return new StoredRoadmap(
                roadmap,
                RoadmapJson.read(row.getString("settings"), PlanSettings.class),
                RoadmapJson.read(row.getString("plan"), Plan.class),
                RoadmapJson.read(row.getString("arrangement"), Arrangement.class));
    }

    static Set<StepKey> steps(String json) {
        return Collections.unmodifiableSet(new TreeSet<>(List.of(RoadmapJson.read(json, StepKey[].class))));
    }
}
