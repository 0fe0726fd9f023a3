package io.cairn.roadmap;

import io.cairn.notification.Notice;
import io.cairn.notification.Notices;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells learners that their week begins, on the morning of its first study day by their own clock and once a week; and,
 * with it, when their plan has become too short. Some at a time in each transaction: it may be stopped at any time and
 * goes on where it was.
 */
@Component
class WeekNews {

    static final int TOLD_AT_ONCE = 100;

    private static final Logger log = LoggerFactory.getLogger(WeekNews.class);

    /** Study days count from Monday; nothing is said of a week in which the roadmap was made after its begin. */
    private static final String DUE = """
            with following as (
                select c.account_id, r.created_at, coalesce(a.time_zone, a.browser_zone, 'UTC') as zone,
                       (select min(array_position(array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY',
                                                        'SUNDAY'], day)) - 1
                          from jsonb_array_elements_text(p.settings -> 'studyDays') day) as first_day
                  from current_roadmap c
                  join account a on a.id = c.account_id and not a.disabled
                  join roadmap r on r.account_id = c.account_id and r.id = c.roadmap_id
                  join roadmap_plan p on p.account_id = r.account_id and p.roadmap_id = r.id and p.number = r.plan_number),
            clocks as (
                select f.*, cast(:now as timestamptz) at time zone zone as clock,
                       date_trunc('week', cast(:now as timestamptz) at time zone zone) as week
                  from following f)
            select k.account_id, cast(k.clock as date) as today, cast(k.week as date) as monday
              from clocks k
              left join week_announcement w on w.account_id = k.account_id
             where k.clock >= k.week + k.first_day * interval '1 day' + interval '6 hours'
               and k.created_at at time zone k.zone < k.week + k.first_day * interval '1 day' + interval '6 hours'
               and (w.monday is null or w.monday < cast(k.week as date))
             order by k.account_id limit :limit""";

    /** Somebody whose week begins. */
    record Due(UUID accountId, LocalDate today, LocalDate monday) {}

    private final JdbcClient jdbc;
    private final WeekNotices week;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WeekNews(JdbcClient jdbc, WeekNotices week, Notices notices, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.week = week;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tells everybody whose week has begun; nobody hears of a week twice. */
    void tell() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> tellSome()));
        }
    }

    private boolean tellSome() {
        List<Due> due = jdbc.sql(DUE)
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", TOLD_AT_ONCE)
                .query(Due.class)
                .list();
        if (due.isEmpty()) {
            return false;
        }
        List<Notice> told = due.stream().flatMap(this::about).toList();
        if (!told.isEmpty()) {
            notices.send(told);
        }
        note(due);
        return due.size() == TOLD_AT_ONCE;
    }

    /** One plan that nothing can be made of must not keep the others from hearing of theirs. */
    private Stream<Notice> about(Due due) {
        try {
            return week.about(due).stream();
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            log.warn("Account {} is not told of its week: {}", due.accountId(), String.valueOf(e.getMessage()));
            return Stream.empty();
        }
    }

    private void note(List<Due> due) {
        jdbc.sql("""
                insert into week_announcement (account_id, monday)
                select * from unnest(cast(:people as uuid[]), cast(:mondays as date[]))
                on conflict (account_id) do update set monday = excluded.monday""")
                .param(
                        "people",
                        due.stream().map(one -> one.accountId().toString()).toArray(String[]::new))
                .param(
                        "mondays",
                        due.stream().map(one -> one.monday().toString()).toArray(String[]::new))
                .update();
    }
}
