package io.cairn.roadmap;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the numbered plans of roadmaps. Each method is one statement. */
@Component
class PlanRows {

    /** So many of the latest plans are kept, and the first, from which progress is measured. */
    static final int KEPT = 50;

    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What came of accepting a plan.
     *
     * @param kept whether it is in force now
     * @param version of the roadmap before
     * @param form the preview that the plan in force before came from
     */
    record Accepted(boolean kept, long version, @Nullable UUID form) {}

    /**
     * Keeps the next plan, made of the preview's edition, and puts it in force, unless the roadmap is no longer of the
     * preview's version.
     */
    Optional<Accepted> accept(UUID account, PlanPreview preview, Plan plan, Instant at) {
        PlanWish wish = preview.wish();
        return jdbc.sql("""
                with next as (
                    update roadmap
                       set edition = :edition, skipped = cast(:skipped as jsonb),
                           plan_number = plan_number + 1, version = version + 1
                     where account_id = :account and id = :roadmap and version = :version
                    returning account_id, id, plan_number, skipped),
                kept as (
                    insert into roadmap_plan
                           (account_id, roadmap_id, number, settings, plan, accepted_at, cause, arrangement, skipped, form_id)
                    select account_id, id, plan_number, cast(:settings as jsonb), cast(:plan as jsonb), :at,
                           :cause, cast(:arrangement as jsonb), skipped, :form
                      from next
                    returning number),
                forgotten as (
                    delete from roadmap_plan p using next
                     where p.account_id = next.account_id and p.roadmap_id = next.id
                       and p.number > 1 and p.number = next.plan_number - :kept)
                select exists (select from kept) as kept, r.version, p.form_id
                  from roadmap r""" + RoadmapRows.PLAN_IN_FORCE + """
                 where r.account_id = :account and r.id = :roadmap""")
                .param("account", account)
                .param("roadmap", preview.roadmap())
                .param("version", preview.version())
                .param("edition", preview.edition())
                .param("settings", RoadmapJson.write(wish.settings()))
                .param("plan", RoadmapJson.write(plan))
                .param("arrangement", RoadmapJson.write(wish.arrangement()))
                .param("skipped", RoadmapJson.write(wish.skipped()))
                .param("cause", wish.cause().name())
                .param("form", preview.id())
                .param("kept", KEPT)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .query((row, number) -> new Accepted(
                        row.getBoolean("kept"), row.getLong("version"), row.getObject("form_id", UUID.class)))
                .optional();
    }

    /** Puts the plan before in force again and forgets the latest; false if anything has changed since that was accepted. */
    boolean takeBack(UUID account, PlanUndo undo) {
        return jdbc.sql("""
                with back as (
                    update roadmap
                       set edition = :edition, skipped = cast(:skipped as jsonb),
                           plan_number = plan_number - 1, version = version + 1
                     where account_id = :account and id = :roadmap and version = :version and plan_number > 1
                    returning account_id, id, plan_number),
                forgotten as (
                    delete from roadmap_plan p using back
                     where p.account_id = back.account_id and p.roadmap_id = back.id and p.number > back.plan_number)
                select count(*) from back""")
                        .param("account", account)
                        .param("roadmap", undo.roadmap())
                        .param("version", undo.version())
                        .param("edition", undo.edition())
                        .param("skipped", RoadmapJson.write(undo.skipped()))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
