package io.cairn.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is said after a review; only its learner and its mentor take part. */
@Component
class ConversationRows {

    /** @param mentor the review's; {@code null} when the account is gone */
    record Said(
            Comment comment,
            SubmissionInfo submission,
            @Nullable UUID mentor) {}

    /** Something to be said. */
    record Saying(Person author, UUID submission, About about, String text, UUID form) {}

    private final JdbcClient jdbc;

    ConversationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return empty if the conversation is not open for the author, or the form has been used */
    Optional<Said> say(Saying saying, Instant at) {
        return jdbc.sql("""
                with heard as (
                    select r.account_id, r.submission_id, r.mentor_id
                      from submission s join review r on r.account_id = s.account_id and r.submission_id = s.id
                     where s.id = :submission and :author in (r.account_id, r.mentor_id) and r.ended_at is null),
                said as (
                    insert into review_comment
                           (account_id, submission_id, author_id, target, target_key, body, form_id, written_at)
                    select account_id, submission_id, :author, :target, :key, :text, :form, :at from heard
                    on conflict (account_id, submission_id, form_id) do nothing
                    returning id, account_id, submission_id)
                select said.id as comment_id, h.mentor_id, %s
                  from said
                  join heard h using (account_id, submission_id)
                  join submission s on s.account_id = said.account_id and s.id = said.submission_id
                  join account owner on owner.id = s.account_id""".formatted(Columns.INFO))
                .param("author", saying.author().id())
                .param("submission", saying.submission())
                .param("target", saying.about().target().name())
                .param("key", saying.about().key())
                .param("text", saying.text())
                .param("form", saying.form())
                .param("at", Timestamp.from(at))
                .query((row, number) -> new Said(
                        new Comment(
                                row.getObject("comment_id", UUID.class),
                                saying.author(),
                                saying.about(),
                                saying.text(),
                                at),
                        Columns.info(row),
                        row.getObject("mentor_id", UUID.class)))
                .optional();
    }

    /** Ends it for both; the first to do so is kept. */
    void end(UUID submission, UUID by, Instant at) {
        jdbc.sql("""
                update review r set ended_at = :at, ended_by = :by
                  from submission s
                 where s.id = :submission and r.account_id = s.account_id and r.submission_id = s.id
                   and :by in (r.account_id, r.mentor_id) and r.ended_at is null""")
                .param("submission", submission)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }
}
