package io.cairn.insight;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Counts over everybody. Each verb is one statement. */
@Component
class InsightRows {

    private static final String COUNTS = """
            with learner as (
                select a.id from account a
                 where a.created_at >= :since
                   and exists (select from account_authority t where t.account_id = a.id and t.authority = 'LEARNER')),
            chosen as (
                select substr(r.role_key, 6) as role, count(*) as people
                  from current_roadmap c join roadmap r on r.account_id = c.account_id and r.id = c.roadmap_id
                 where r.created_at >= :since group by r.role_key),
            decided as (
                select kind, count(*) as decided,
                       percentile_cont(array[0.5, 0.9]) within group (
                           order by extract(epoch from decided_at - submitted_at) / 86400) as days
                  from submission where decided_at >= :since group by kind)
            select jsonb_build_object(
                'funnel', (select jsonb_build_object(
                    'signedUp', count(*),
                    'onboarded', count(*) filter (where exists (select from roadmap r where r.account_id = l.id)),
                    'firstStep', count(*) filter (where exists (
                        select from progress p
                         where p.account_id = l.id and p.stage = 'DONE' and p.origin = 'STEP')),
                    'firstProject', count(*) filter (where exists (
                        select from project p
                         where p.account_id = l.id and p.content ->> 'status' in ('DONE', 'PUBLISHED'))),
                    'firstReview', count(*) filter (where exists (
                        select from review r where r.account_id = l.id))) from learner l),
                'roles', (select coalesce(jsonb_agg(c order by c.people desc, c.role), '[]') from chosen c),
                'waits', (select coalesce(jsonb_agg(jsonb_build_object('kind', d.kind, 'decided', d.decided,
                        'medianDays', d.days[1], 'longDays', d.days[2]) order by d.kind), '[]') from decided d))
            """;

    /** Time that was logged or a note that was written is a touch; so is having begun. */
    private static final String UNITS = """
            with touched as (
                select p.account_id, p.item_key, p.stage, coalesce(t.minutes, 0) as minutes,
                       greatest(p.started_on, t.last, cast(n.saved_at as date)) as last
                  from progress p
                  left join (select account_id, item_key, sum(minutes) as minutes, max(day) as last
                               from time_entry group by account_id, item_key) t
                    on t.account_id = p.account_id and t.item_key = p.item_key
                  left join item_note n on n.account_id = p.account_id and n.item_key = p.item_key
                 where p.origin = 'STEP' and p.item_key like 'unit/%' and p.started_on >= :since)
            select substr(item_key, 6) as unit, count(*) as begun,
                   count(*) filter (where stage = 'IN_PROGRESS' and last < :quiet) as abandoned,
                   count(*) filter (where stage = 'DONE' and minutes > 0) as timed,
                   coalesce(percentile_cont(0.5) within group (order by minutes)
                       filter (where stage = 'DONE' and minutes > 0), 0) as median_minutes
              from touched group by item_key having count(*) >= :fewest
             order by item_key""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    InsightRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Counts(Funnel funnel, List<RoleChosen> roles, List<ReviewWait> waits) {}

    /**
     * @param begun by how many people
     * @param abandoned by how many of them
     * @param timed how many have done it and logged time
     */
    record UnitRow(String unit, int begun, int abandoned, int timed, double medianMinutes) {}

    Counts counts(Instant since) {
        return json.readValue(
                jdbc.sql(COUNTS)
                        .param("since", Timestamp.from(since))
                        .query(String.class)
                        .single(),
                Counts.class);
    }

    /** @param quiet what was not touched since then and is not done counts as abandoned */
    List<UnitRow> units(Instant since, Instant quiet) {
        return jdbc.sql(UNITS)
                .param("since", LocalDate.ofInstant(since, ZoneOffset.UTC))
                .param("quiet", LocalDate.ofInstant(quiet, ZoneOffset.UTC))
                .param("fewest", Insight.FEWEST)
                .query(UnitRow.class)
                .list();
    }
}
