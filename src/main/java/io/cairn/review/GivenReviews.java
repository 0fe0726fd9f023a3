package io.cairn.review;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForMentors;
import io.cairn.shared.SessionService;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in mentor has reviewed so far. */
@Service
@ForMentors
@Transactional(readOnly = true)
public class GivenReviews extends SessionService {

    private final transient JdbcClient jdbc;
    private final transient ReviewSettings settings;
    private final transient CurrentUser user;
    private final transient Clock clock;

    GivenReviews(JdbcClient jdbc, ReviewSettings settings, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.user = user;
        this.clock = clock;
    }

    /** The newest first. */
    public List<GivenReview> page(int offset, int limit) {
        return jdbc.sql("""
                select %s, r.verdict, r.result, g.helpful,
                       coalesce(r.ended_at is null and last.author_id = r.account_id, false) as answer_due
                  from review r
                  join submission s on s.account_id = r.account_id and s.id = r.submission_id
                  join account owner on owner.id = s.account_id
                  left join review_rating g on g.account_id = r.account_id and g.submission_id = r.submission_id
                  left join lateral (
                       select c.author_id from review_comment c
                        where c.account_id = r.account_id and c.submission_id = r.submission_id
                        order by c.id desc limit 1) last on true
                 where r.mentor_id = :mentor
                 order by r.decided_at desc, r.submission_id desc
                 offset :offset limit :limit""".formatted(Columns.INFO))
                .param("mentor", user.id())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new GivenReview(
                        Columns.info(row),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getDouble("result"),
                        row.getObject("helpful", Boolean.class),
                        row.getBoolean("answer_due")))
                .list();
    }

    public int count() {
        return jdbc.sql("select count(*) from review where mentor_id = :mentor")
                .param("mentor", user.id())
                .query(Integer.class)
                .single();
    }

    public MentorNumbers numbers() {
        UUID mentor = user.id();
        return jdbc.sql("""
                select count(*) filter (where r.verdict = 'APPROVED') as approved,
                       count(*) filter (where r.verdict = 'APPROVED_WITH_NOTES') as approved_with_notes,
                       count(*) filter (where r.verdict = 'CHANGES_REQUESTED') as changes_requested,
                       count(g.account_id) as rated, count(*) filter (where g.helpful) as helpful,
                       percentile_cont(0.5) within group (order by extract(epoch from r.decided_at - r.started_at))
                           as seconds,
                       (select count(*) from review_lease l where l.mentor_id = :mentor and l.expires_at > :now)
                           as open,
                       coalesce((select p.open_reviews from mentor_profile p where p.account_id = :mentor), :limit)
                           as open_limit
                  from review r
                  left join review_rating g on g.account_id = r.account_id and g.submission_id = r.submission_id
                 where r.mentor_id = :mentor""")
                .param("mentor", mentor)
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", settings.openReviews())
                .query((row, number) -> numbers(row))
                .single();
    }

    private static MentorNumbers numbers(ResultSet row) throws SQLException {
        Map<Verdict, Integer> decided = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            decided.put(verdict, row.getInt(verdict.name()));
        }
        Double seconds = row.getObject("seconds", Double.class);
        return new MentorNumbers(
                row.getInt("open"),
                row.getInt("open_limit"),
                decided,
                row.getInt("rated"),
                row.getInt("helpful"),
                seconds == null ? null : Duration.ofSeconds(Math.round(seconds)));
    }
}
