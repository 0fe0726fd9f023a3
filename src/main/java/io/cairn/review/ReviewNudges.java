package io.cairn.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds people of what somebody waits for: an answer in a conversation that has not been ended, or the next version
 * where changes were requested.
 */
@Component
class ReviewNudges {

    private static final int[] DAYS = {7, 14};

    /** A portal that was down for a week still catches up; what is older is let be. */
    private static final Duration LOOK_BACK = Duration.ofDays(21);

    /** @param since what is waited for an answer to, by name */
    private record Silence(SubmissionInfo submission, UUID whom, String since, Instant begun) {}

    private final JdbcClient jdbc;
    private final ReviewNotices notices;
    private final Clock clock;

    ReviewNudges(JdbcClient jdbc, ReviewNotices notices, Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.clock = clock;
    }

    /** May run again at any time: nobody is reminded of the same twice. */
    @Transactional
    public void send() {
        Instant now = clock.instant();
        for (Silence silence : silences(now)) {
            for (int days : DAYS) {
                if (!silence.begun().isAfter(now.minus(Duration.ofDays(days)))) {
                    notices.waiting(silence.submission(), silence.whom(), silence.since(), days);
                }
            }
        }
    }

    /** Whoever did not write last has to; nobody has to answer a mere approval. */
    private List<Silence> silences(Instant now) {
        return jdbc.sql("""
                select %s, coalesce(last.id::text, 'verdict') as since, coalesce(last.written_at, r.decided_at) as begun,
                       case when last.author_id = r.account_id then r.mentor_id else r.account_id end as whom
                  from review r
                  join submission s on s.account_id = r.account_id and s.id = r.submission_id
                  join account owner on owner.id = s.account_id
                  left join lateral (
                       select c.id, c.author_id, c.written_at from review_comment c
                        where c.account_id = r.account_id and c.submission_id = r.submission_id
                        order by c.id desc limit 1) last on true
                 where r.ended_at is null
                   and coalesce(last.written_at, r.decided_at) between :lookBack and :due
                   and (r.verdict = :changes or last.written_at > r.decided_at)
                   and not (last.author_id = r.account_id and r.mentor_id is null)
                   and not exists (select from submission n
                                    where n.account_id = s.account_id and n.kind = s.kind
                                      and n.series_id = s.series_id and n.number > s.number)""".formatted(Columns.INFO))
                .param("lookBack", Timestamp.from(now.minus(LOOK_BACK)))
                .param("due", Timestamp.from(now.minus(Duration.ofDays(DAYS[0]))))
                .param("changes", Verdict.CHANGES_REQUESTED.name())
                .query((row, number) -> new Silence(
                        Columns.info(row),
                        row.getObject("whom", UUID.class),
                        row.getString("since"),
                        Columns.required(row, "begun")))
                .list();
    }
}
