package io.cairn.review;

import io.cairn.catalog.UnitId;
import io.cairn.review.LeaseRows.Pair;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores what mentors decide. */
@Component
class DecisionRows {

    /** @param secondOpinion whether another mentor is to judge it as well */
    record Decision(
            Assessment assessment,
            List<DraftComment> comments,
            String notes,
            Set<UnitId> verified,
            boolean secondOpinion) {}

    private final JdbcClient jdbc;

    DecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stores the review, says the submission is decided, and uses up lease and draft.
     *
     * @return whether the mentor had the lease, and the draft was of the version; otherwise the caller must roll back
     */
    boolean decide(Pair pair, int draftVersion, Decision decision, Instant now) {
        Assessment assessment = decision.assessment();
        return jdbc.sql("""
                with asked as (select account_id, id from submission where id = :submission),
                lease as (
                    delete from review_lease l using asked a
                     where l.account_id = a.account_id and l.submission_id = a.id
                       and l.mentor_id = :mentor and l.expires_at > :now
                    returning l.account_id, l.submission_id, l.started_at),
                draft as (
                    delete from review_draft d using lease l
                     where d.account_id = l.account_id and d.submission_id = l.submission_id
                       and d.mentor_id = :mentor and d.version = :version
                    returning d.account_id, d.submission_id, l.started_at),
                moved as (
                    update submission s set state = :to, decided_at = :now
                      from draft d
                     where s.account_id = d.account_id and s.id = d.submission_id and s.state = :from
                    returning s.account_id, s.id, d.started_at),
                noted as (
                    insert into submission_transition
                           (account_id, submission_id, at, actor_id, from_state, to_state, note)
                    select account_id, id, :now, :mentor, :from, :to, '' from moved),
                reviewed as (
                    insert into review (account_id, submission_id, mentor_id, verdict, scores, result, verified, notes,
                                        started_at, decided_at)
                    select account_id, id, :mentor, :verdict, cast(:scores as jsonb), :result, :verified, :notes,
                           started_at, :now
                      from moved),
                said as (
                    insert into review_comment
                           (account_id, submission_id, author_id, target, target_key, body, written_at)
                    select m.account_id, m.id, :mentor, c #>> '{about,target}', c #>> '{about,key}', c ->> 'text', :now
                      from moved m, jsonb_array_elements(cast(:comments as jsonb)) with ordinality e (c, n)
                     order by e.n),
                second as (
                    insert into second_opinion (account_id, submission_id, asked_at)
                    select account_id, id, :now from moved where :second)
                select count(*) from moved""")
                        .param("submission", pair.submission())
                        .param("mentor", pair.mentor())
                        .param("version", draftVersion)
                        .param("now", Timestamp.from(now))
                        .param("from", assessment.verdict().step().from())
                        .param("to", assessment.verdict().step().to())
                        .param("verdict", assessment.verdict().name())
                        .param("scores", ReviewJson.write(assessment.scores()))
                        .param("result", assessment.result())
                        .param("verified", Columns.texts(decision.verified()))
                        .param("notes", decision.notes())
                        .param("comments", ReviewJson.write(decision.comments()))
                        .param("second", decision.secondOpinion())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
