package io.cairn.review;

import io.cairn.review.MentorTendency.Scored;
import io.cairn.shared.Slug;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what there is to know about reviewing as a whole. */
@Component
class QualityRows {

    /** What is older says little about today's mentors. */
    private static final int NEWEST = 5_000;

    /** The same submission judged twice. */
    record Twice(Slug rubric, Map<Slug, Integer> first, Map<Slug, Integer> second) {}

    /** One mentor's numbers. */
    record Numbers(Person mentor, int decided, int rated, int helpful, Duration atDesk) {}

    /** Waiting and being reviewed, of one kind. */
    record KindLoad(
            ReviewKind kind,
            int waiting,
            int inReview,
            int overdue,
            @Nullable Instant oldest) {}

    /** How many mentors there are, and how much waits for one there is not. */
    record Staff(int active, int paused, int withoutMentor) {}

    /** Both. */
    record Queue(List<KindLoad> loads, Staff staff) {}

    /** Mock interviews are not queued: they have their mentor and their hour. */
    private static final String[] QUEUED_KINDS = Stream.of(ReviewKind.values())
            .filter(kind -> kind != ReviewKind.MOCK_INTERVIEW)
            .map(Enum::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    QualityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Twice> judgedTwice() {
        return jdbc.sql("""
                select s.rubric_key, r.scores as first, o.scores as second
                  from second_opinion o
                  join review r on r.account_id = o.account_id and r.submission_id = o.submission_id
                  join submission s on s.account_id = o.account_id and s.id = o.submission_id
                 where o.decided_at is not null
                 order by o.decided_at desc limit :newest""")
                .param("newest", NEWEST)
                .query((row, number) -> new Twice(
                        rubric(row.getString("rubric_key")),
                        ReviewJson.scores(row.getString("first")),
                        ReviewJson.scores(row.getString("second"))))
                .list();
    }

    List<Scored> scored() {
        return jdbc.sql("""
                select r.mentor_id, s.rubric_key, r.scores, r.decided_at
                  from review r join submission s on s.account_id = r.account_id and s.id = r.submission_id
                 where r.mentor_id is not null
                 order by r.decided_at desc limit :newest""")
                .param("newest", NEWEST)
                .query((row, number) -> new Scored(
                        row.getObject("mentor_id", UUID.class),
                        rubric(row.getString("rubric_key")),
                        ReviewJson.scores(row.getString("scores")),
                        Columns.required(row, "decided_at")))
                .list();
    }

    private static Slug rubric(String key) {
        return new Slug(key.substring(key.indexOf('/') + 1));
    }

    List<Numbers> mentors() {
        return jdbc.sql("""
                select m.id as mentor_id, m.display_name as mentor_name, count(*) as decided,
                       count(g.account_id) as rated, count(*) filter (where g.helpful) as helpful,
                       percentile_cont(0.5) within group (order by extract(epoch from r.decided_at - r.started_at))
                           as seconds
                  from review r
                  join account m on m.id = r.mentor_id
                  left join review_rating g on g.account_id = r.account_id and g.submission_id = r.submission_id
                 group by m.id, m.display_name
                 order by m.display_name, m.id""")
                .query((row, number) -> new Numbers(
                        new Person(row.getObject("mentor_id", UUID.class), row.getString("mentor_name")),
                        row.getInt("decided"),
                        row.getInt("rated"),
                        row.getInt("helpful"),
                        Duration.ofSeconds(Math.round(row.getDouble("seconds")))))
                .list();
    }

    List<PrivateNote> privateNotes() {
        return jdbc.sql("""
                select %s, m.id as mentor_id, m.display_name as mentor_name, g.helpful, g.note, g.rated_at
                  from review_rating g
                  join review r on r.account_id = g.account_id and r.submission_id = g.submission_id
                  join submission s on s.account_id = g.account_id and s.id = g.submission_id
                  join account owner on owner.id = s.account_id
                  left join account m on m.id = r.mentor_id
                 where g.note <> ''
                 order by g.rated_at desc limit 200""".formatted(Columns.INFO))
                .query((row, number) -> new PrivateNote(
                        Columns.info(row),
                        Columns.person(row, "mentor"),
                        new Rating(
                                row.getBoolean("helpful"), row.getString("note"), Columns.required(row, "rated_at"))))
                .list();
    }

    /** How much waits, of all kinds that can be queued, and for how many mentors. */
    Queue queue(Instant now) {
        AtomicReference<Staff> staff = new AtomicReference<>(new Staff(0, 0, 0));
        List<KindLoad> loads = jdbc.sql("""
                select k.kind, count(*) filter (where s.state = 'QUEUED') as waiting,
                       count(*) filter (where s.state = 'IN_REVIEW') as in_review,
                       count(*) filter (where s.due_at <= :now) as overdue, min(s.place_at) as oldest,
                       (select count(*) from active_mentor) as active,
                       (select count(*) from mentor_profile p
                          join account_authority t on t.account_id = p.account_id and t.authority = 'MENTOR'
                         where p.paused) as paused,
                       (select count(*) from submission s where %s) as without_mentor
                  from unnest(:kinds) with ordinality as k (kind, place)
                  left join submission s on s.kind = k.kind and s.state in ('QUEUED', 'IN_REVIEW')
                 group by k.kind, k.place
                 order by k.place""".formatted(OversightRows.WITHOUT_MENTOR))
                .param("kinds", QUEUED_KINDS)
                .param("now", Timestamp.from(now))
                .query((row, number) -> {
                    staff.setPlain(new Staff(row.getInt("active"), row.getInt("paused"), row.getInt("without_mentor")));
                    return new KindLoad(
                            ReviewKind.valueOf(row.getString("kind")),
                            row.getInt("waiting"),
                            row.getInt("in_review"),
                            row.getInt("overdue"),
                            Columns.instant(row, "oldest"));
                })
                .list();
        return new Queue(loads, staff.getPlain());
    }
}
