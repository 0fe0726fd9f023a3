package io.cairn.review;

import io.cairn.review.LeaseRows.Pair;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps second opinions. Who has one is decided by a conditional update, as with leases. */
@Component
class SecondOpinionRows {

    /** Not one's own work, not what one has judged oneself, and nobody else's at present. */
    private static final String FOR_MENTOR = """
            o.decided_at is null and o.account_id <> :mentor
            and (o.mentor_id is null or o.mentor_id = :mentor or o.expires_at <= :now)
            and not exists (select from review r where r.account_id = o.account_id
                               and r.submission_id = o.submission_id and r.mentor_id = :mentor)""";

    private final JdbcClient jdbc;
    private final ReviewSettings settings;

    SecondOpinionRows(JdbcClient jdbc, ReviewSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    List<SecondOpinionEntry> waiting(UUID mentor, Instant now) {
        return jdbc.sql("""
                select s.id, s.kind, s.title, s.skills, o.asked_at, coalesce(o.mentor_id = :mentor, false) as mine,
                       owner.id as owner_id, owner.display_name as owner_name
                  from second_opinion o
                  join submission s on s.account_id = o.account_id and s.id = o.submission_id
                  join account owner on owner.id = s.account_id
                  left join mentor_profile p on p.account_id = :mentor
                 where %s
                   and (o.mentor_id = :mentor or not coalesce(p.paused, false))
                   and (s.skills = '{}' or s.skills && p.skills)
                 order by o.asked_at, s.id limit :limit""".formatted(FOR_MENTOR))
                .param("mentor", mentor)
                .param("now", Timestamp.from(now))
                .param("limit", SecondOpinions.MOST)
                .query((row, number) -> new SecondOpinionEntry(
                        row.getObject("id", UUID.class),
                        ReviewKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        new Person(row.getObject("owner_id", UUID.class), row.getString("owner_name")),
                        MentorRows.skills(Columns.texts(row, "skills")),
                        Columns.required(row, "asked_at"),
                        row.getBoolean("mine")))
                .list();
    }

    /** @return until when; empty if it is not for this mentor, or another one has it */
    Optional<Instant> take(Pair pair, Instant now) {
        return jdbc.sql("""
                update second_opinion o set mentor_id = :mentor, expires_at = :until
                  from submission s
                 where s.id = :submission and o.account_id = s.account_id and o.submission_id = s.id and %s
                returning o.expires_at""".formatted(FOR_MENTOR))
                .param("mentor", pair.mentor())
                .param("submission", pair.submission())
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(settings.lease())))
                .query((row, number) -> Columns.required(row, "expires_at"))
                .optional();
    }

    void release(Pair pair) {
        jdbc.sql("""
                update second_opinion o set mentor_id = null, expires_at = null
                  from submission s
                 where s.id = :submission and o.account_id = s.account_id and o.submission_id = s.id
                   and o.mentor_id = :mentor and o.decided_at is null""")
                .param("mentor", pair.mentor())
                .param("submission", pair.submission())
                .update();
    }

    /** @return whether the mentor had it, and the draft was of the version; otherwise the caller must roll back */
    boolean finish(Pair pair, int draftVersion, Assessment assessment, Instant now) {
        return jdbc.sql("""
                        with draft as (
                            delete from review_draft d using submission s
                             where s.id = :submission and d.account_id = s.account_id and d.submission_id = s.id
                               and d.mentor_id = :mentor and d.version = :version
                            returning d.account_id, d.submission_id)
                        update second_opinion o
                           set verdict = :verdict, scores = cast(:scores as jsonb), decided_at = :now
                          from draft d
                         where o.account_id = d.account_id and o.submission_id = d.submission_id
                           and o.mentor_id = :mentor and o.decided_at is null and o.expires_at > :now""")
                        .param("mentor", pair.mentor())
                        .param("submission", pair.submission())
                        .param("version", draftVersion)
                        .param("verdict", assessment.verdict().name())
                        .param("scores", ReviewJson.write(assessment.scores()))
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    boolean isFinished(Pair pair) {
        return jdbc.sql("""
                select exists (select from second_opinion o
                                 join submission s on s.account_id = o.account_id and s.id = o.submission_id
                                where s.id = :submission and o.mentor_id = :mentor and o.decided_at is not null)""")
                .param("mentor", pair.mentor())
                .param("submission", pair.submission())
                .query(Boolean.class)
                .single();
    }
}
