package io.cairn.review;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * That a mentor and a submission part without a verdict: it waits again at its old place, or is withdrawn where the
 * learner has asked for it.
 *
 * @param actor who does it; {@code null}: the portal, as the lease has run out
 * @param note for whoever takes it next
 * @param stays whether it stays reserved for whom it was; a mock interview always does
 * @param to who is to have it next; {@code null}: anybody
 */
record LettingGo(
        @Nullable UUID actor,
        String note,
        boolean stays,
        @Nullable UUID to,
        @Nullable Instant toUntil) {

    static final LettingGo EXPIRED = new LettingGo(null, "", true, null, null);

    /** The rest of a statement that begins with {@code gone}: account and submission of the leases that have ended. */
    static final String OF_GONE = """
            back as (
                update submission s
                   set state = case when s.withdrawal_asked_at is null then :queued else :withdrawn end,
                       reserved_for = case when :stays or s.kind = 'MOCK_INTERVIEW' then s.reserved_for
                                      else cast(:to as uuid) end,
                       reserved_until = case when :stays or s.kind = 'MOCK_INTERVIEW' then s.reserved_until
                                        else cast(:toUntil as timestamptz) end
                  from gone g
                 where s.account_id = g.account_id and s.id = g.submission_id and s.state = :inReview
                returning s.account_id, s.id, s.state),
            noted as (
                insert into submission_transition (account_id, submission_id, at, actor_id, from_state, to_state, note)
                select account_id, id, cast(:now as timestamptz), cast(:actor as uuid), :inReview, :queued, :letGoNote
                  from back
                union all
                select account_id, id, cast(:now as timestamptz), account_id, :queued, :withdrawn, ''
                  from back where state = :withdrawn)""";

    StatementSpec into(StatementSpec statement, Instant now) {
        return statement
                .param("now", Timestamp.from(now))
                .param("actor", actor, Types.OTHER)
                .param("letGoNote", note)
                .param("stays", stays)
                .param("to", to, Types.OTHER)
                .param("toUntil", toUntil == null ? null : Timestamp.from(toUntil), Types.TIMESTAMP)
                .param("inReview", Step.LET_GO.from())
                .param("queued", Step.LET_GO.to())
                .param("withdrawn", Step.WITHDRAW.to());
    }
}
