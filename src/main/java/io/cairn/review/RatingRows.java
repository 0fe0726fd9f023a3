package io.cairn.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what learners think of reviews, and sends on what did not help. */
@Component
class RatingRows {

    private final JdbcClient jdbc;

    RatingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether the learner has such a review */
    boolean rate(UUID account, UUID submission, Rating rating) {
        return jdbc.sql("""
                        insert into review_rating (account_id, submission_id, helpful, note, rated_at)
                        select account_id, submission_id, :helpful, :note, :at
                          from review where account_id = :account and submission_id = :submission
                        on conflict (account_id, submission_id) do update
                           set helpful = excluded.helpful, note = excluded.note, rated_at = excluded.rated_at""")
                        .param("account", account)
                        .param("submission", submission)
                        .param("helpful", rating.helpful())
                        .param("note", rating.note())
                        .param("at", Timestamp.from(rating.at()))
                        .update()
                > 0;
    }

    /**
     * Puts the same snapshot into the queue again, as the next version at the old place, for anybody but its mentor.
     *
     * @return empty unless it is the learner's newest version, decided and rated unhelpful; and when the form has been
     *     used
     */
    Optional<UUID> toAnotherMentor(UUID account, UUID submission, UUID form, Instant at) {
        return jdbc.sql("""
                with before as (
                    select s.*, r.mentor_id
                      from submission s
                      join review r on r.account_id = s.account_id and r.submission_id = s.id
                      join review_rating g on g.account_id = s.account_id and g.submission_id = s.id
                     where s.account_id = :account and s.id = :submission and not g.helpful
                       and s.kind <> 'MOCK_INTERVIEW'
                       and not exists (select from submission n
                                        where n.account_id = s.account_id and n.kind = s.kind
                                          and n.series_id = s.series_id and n.number > s.number)),
                made as (
                    insert into submission (account_id, id, kind, series_id, number, state, title, edition, rubric_key,
                                            role_key, skills, snapshot, note, form_id, submitted_at, place_at, due_at,
                                            not_for)
                    select account_id, uuidv7(), kind, series_id, number + 1, :to, title, edition, rubric_key,
                           role_key, skills, snapshot, note, :form, :at, place_at, due_at, mentor_id
                      from before
                    on conflict (account_id, form_id) do nothing
                    returning account_id, id),
                noted as (
                    insert into submission_transition
                           (account_id, submission_id, at, actor_id, from_state, to_state, note)
                    select m.account_id, m.id, :at, m.account_id,
                           case b.state when :resubmitFrom then b.state else :from end, :to, ''
                      from made m, before b),
                kept as (
                    insert into submission_file (account_id, submission_id, file_id)
                    select f.account_id, m.id, f.file_id
                      from made m join submission_file f on f.account_id = m.account_id
                                                        and f.submission_id = :submission)
                select id from made""")
                .param("account", account)
                .param("submission", submission)
                .param("form", form)
                .param("at", Timestamp.from(at))
                .param("from", Step.SUBMIT.from())
                .param("resubmitFrom", Step.RESUBMIT.from())
                .param("to", Step.SUBMIT.to())
                .query(UUID.class)
                .optional();
    }
}
