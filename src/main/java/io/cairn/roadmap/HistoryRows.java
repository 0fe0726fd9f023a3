package io.cairn.roadmap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the kept plans of current roadmaps. Each method is one statement. */
@Component
class HistoryRows {

    private static final String FROM_CURRENT = """
             from current_roadmap c
             join roadmap r on r.account_id = c.account_id and r.id = c.roadmap_id""";

    private final JdbcClient jdbc;

    HistoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. Of each plan only a few figures are read: plans are large. */
    List<PlanVersion> versions(UUID account) {
        return jdbc.sql("""
                select v.number, v.accepted_at, v.cause, v.number = r.plan_number as in_force,
                       cast(v.settings ->> 'hoursPerWeek' as integer) as hours,
                       v.plan -> 'forecast' as forecast,
                       coalesce(jsonb_array_length(v.plan -> 'steps'), 0) as steps
                """ + FROM_CURRENT + """
                 join roadmap_plan v on v.account_id = r.account_id and v.roadmap_id = r.id
                where c.account_id = :account
                  and (v.number = 1 or v.number > r.plan_number - :kept) and v.number <= r.plan_number
                order by v.number desc""")
                .param("account", account)
                .param("kept", PlanRows.KEPT)
                .query((row, number) -> version(row))
                .list();
    }

    private static PlanVersion version(ResultSet row) throws SQLException {
        String forecast = row.getString("forecast");
        return new PlanVersion(
                row.getInt("number"),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                PlanCause.valueOf(row.getString("cause")),
                row.getBoolean("in_force"),
                row.getInt("hours"),
                row.getInt("steps"),
                forecast == null ? null : RoadmapJson.read(forecast, Forecast.class));
    }

    /**
     * A plan as it was accepted, and the roadmap as it is now.
     *
     * @param skipped {@code null} for a plan from before this was kept
     */
    record Kept(
            StoredRoadmap now,
            PlanSettings settings,
            Plan plan,
            Arrangement arrangement,
            @Nullable Set<StepKey> skipped) {}

    Optional<Kept> kept(UUID account, int number) {
        return jdbc.sql("select true as current, " + RoadmapRows.COLUMNS + """
                       , v.settings as v_settings, v.plan as v_plan, v.arrangement as v_arrangement, v.skipped as v_skipped
                """ + FROM_CURRENT
                        + RoadmapRows.PLAN_IN_FORCE + """
                 join roadmap_plan v on v.account_id = r.account_id and v.roadmap_id = r.id and v.number = :number
                where c.account_id = :account and v.number < r.plan_number""")
                .param("account", account)
                .param("number", number)
                .query((row, line) -> kept(row))
                .optional();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        String skipped = row.getString("v_skipped");
        return new Kept(
                RoadmapRows.stored(row),
                RoadmapJson.read(row.getString("v_settings"), PlanSettings.class),
                RoadmapJson.read(row.getString("v_plan"), Plan.class),
                RoadmapJson.read(row.getString("v_arrangement"), Arrangement.class),
                skipped == null ? null : RoadmapRows.steps(skipped));
    }

    Optional<PlanBaseline> baseline(UUID account) {
        return jdbc.sql("select v.accepted_at, v.plan -> 'forecast' as forecast, v.plan -> 'weeks' as weeks "
                        + FROM_CURRENT + """
                         join roadmap_plan v on v.account_id = r.account_id and v.roadmap_id = r.id and v.number = 1
                        where c.account_id = :account""")
                .param("account", account)
                .query((row, number) -> new PlanBaseline(
                        row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                        RoadmapJson.read(row.getString("forecast"), Forecast.class),
                        List.of(RoadmapJson.read(row.getString("weeks"), PlanWeek[].class))))
                .optional();
    }
}
