package io.cairn.review;

import io.cairn.review.LeaseRows.Pair;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what mentors type. */
@Component
class DraftRows {

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReviewDraft> find(Pair pair) {
        return jdbc.sql("""
                select d.content, d.version, d.saved_at
                  from review_draft d join submission s on s.account_id = d.account_id and s.id = d.submission_id
                 where s.id = :submission and d.mentor_id = :mentor""")
                .param("submission", pair.submission())
                .param("mentor", pair.mentor())
                .query((row, number) -> new ReviewDraft(
                        ReviewJson.read(row.getString("content"), DraftContent.class),
                        row.getInt("version"),
                        Columns.required(row, "saved_at")))
                .optional();
    }

    /**
     * Saves over the given version; 0: nothing has been saved yet. Whoever has once started the review may, even when
     * the lease is gone.
     *
     * @return the new version; empty if another version is there, or it is not for this mentor
     */
    Optional<Integer> save(Pair pair, DraftContent content, int version, Instant now) {
        return jdbc.sql("""
                insert into review_draft as d (account_id, submission_id, mentor_id, version, content, saved_at)
                select s.account_id, s.id, :mentor, 1, cast(:content as jsonb), :now
                  from submission s
                 where s.id = :submission
                   and case when :version = 0
                       then exists (select from submission_transition t
                                     where t.account_id = s.account_id and t.submission_id = s.id
                                       and t.actor_id = :mentor and t.to_state = :started)
                            or exists (select from second_opinion o
                                        where o.account_id = s.account_id and o.submission_id = s.id
                                          and o.mentor_id = :mentor and o.decided_at is null)
                       else exists (select from review_draft o
                                     where o.account_id = s.account_id and o.submission_id = s.id
                                       and o.mentor_id = :mentor) end
                on conflict (account_id, submission_id, mentor_id) do update
                   set version = d.version + 1, content = excluded.content, saved_at = excluded.saved_at
                 where d.version = :version
                returning version""")
                .param("submission", pair.submission())
                .param("mentor", pair.mentor())
                .param("content", ReviewJson.write(content))
                .param("version", version)
                .param("now", Timestamp.from(now))
                .param("started", Step.START.to())
                .query(Integer.class)
                .optional();
    }
}
