package io.cairn.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps leases. Who has a submission is decided by the lock on its row and by the lease's key alone; nothing here looks
 * first and acts later.
 */
@Component
class LeaseRows {

    /** A mentor at a submission. */
    record Pair(UUID mentor, UUID submission) {}

    /** How many reviews a mentor may have at once, and whether none at present. */
    record Limits(int openReviews, boolean paused) {}

    /** What may stand in the way of a start. */
    record Found(
            UUID learner,
            SubmissionState state,
            @Nullable Lease lease,
            @Nullable Person reservedFor,
            @Nullable Instant reservedUntil,
            @Nullable UUID notFor) {}

    private final JdbcClient jdbc;
    private final ReviewSettings settings;

    LeaseRows(JdbcClient jdbc, ReviewSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /**
     * Lets a mentor's starts come one after the other until the transaction ends, so that no two take the same place; and
     * ends what has run out of the mentor's leases and of the submission's.
     */
    Limits queueUp(Pair pair, Instant now) {
        String sql = """
                with gone as (
                    delete from review_lease
                     where expires_at <= :now and (mentor_id = :mentor or submission_id = :submission)
                    returning account_id, submission_id),
                %s
                insert into mentor_profile (account_id, version) values (:mentor, 0)
                on conflict (account_id) do update set version = mentor_profile.version
                returning coalesce(open_reviews, :openReviews) as open_reviews, paused""".formatted(LettingGo.OF_GONE);
        return LettingGo.EXPIRED
                .into(jdbc.sql(sql), now)
                .param("mentor", pair.mentor())
                .param("submission", pair.submission())
                .param("openReviews", settings.openReviews())
                .query((row, number) -> new Limits(row.getInt("open_reviews"), row.getBoolean("paused")))
                .single();
    }

    /** What came of a start: the mentor has it now and had not before, or {@code found} says why not. */
    record Attempt(boolean taken, @Nullable Found found) {}

    Attempt take(Pair pair, Limits limits, Instant now) {
        return jdbc.sql("""
                        with free as (
                            select p from generate_series(1, :openReviews) p
                             where not exists (select from review_lease l where l.mentor_id = :mentor and l.place = p)
                             order by p limit 1),
                        taken as (
                            update submission s set state = :to
                             where s.id = :submission and s.state = :from and s.account_id <> :mentor
                               and s.not_for is distinct from :mentor
                               and not exists (select from account d where d.id = s.account_id and d.disabled)
                               and (s.reserved_for is null or s.reserved_for = :mentor or s.reserved_until <= :now)
                               and (s.kind = 'MOCK_INTERVIEW' or not :paused and exists (select from free))
                            returning s.account_id, s.id, s.kind),
                        noted as (
                            insert into submission_transition
                                   (account_id, submission_id, at, actor_id, from_state, to_state, note)
                            select account_id, id, :now, :mentor, :from, :to, '' from taken),
                        leased as (
                            insert into review_lease
                                   (account_id, submission_id, mentor_id, place, started_at, expires_at)
                            select account_id, id, :mentor,
                                   case when kind <> 'MOCK_INTERVIEW' then (select p from free) end, :now, :until
                              from taken
                            returning 1)
                        select started.yes, found.*
                          from (select count(*) > 0 as yes from leased) started
                          left join lateral submission_at_start(
                                case when not started.yes then cast(:submission as uuid) end, :now) found on true""")
                .param("mentor", pair.mentor())
                .param("submission", pair.submission())
                .param("openReviews", limits.openReviews())
                .param("paused", limits.paused())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", Timestamp.from(now.plus(settings.lease())))
                .param("from", Step.START.from())
                .param("to", Step.START.to())
                .query((row, number) -> new Attempt(row.getBoolean("yes"), found(row)))
                .single();
    }

    private static @Nullable Found found(ResultSet row) throws SQLException {
        if (row.getString("state") == null) {
            return null;
        }
        Person holder = Columns.person(row, "holder");
        return new Found(
                row.getObject("account_id", UUID.class),
                SubmissionState.valueOf(row.getString("state")),
                holder == null ? null : new Lease(holder, Columns.required(row, "expires_at")),
                Columns.person(row, "first"),
                Columns.instant(row, "reserved_until"),
                row.getObject("not_for", UUID.class));
    }

    /** @return empty if the mentor has no lease that still holds */
    Optional<LeaseCheck> renew(Pair pair, Instant now) {
        return jdbc.sql("""
                update review_lease l set expires_at = :until
                  from submission s
                 where s.id = :submission and l.account_id = s.account_id and l.submission_id = s.id
                   and l.mentor_id = :mentor and l.expires_at > :now
                returning l.expires_at, s.withdrawal_asked_at""")
                .param("mentor", pair.mentor())
                .param("submission", pair.submission())
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(settings.lease())))
                .query((row, number) -> new LeaseCheck(
                        Columns.required(row, "expires_at"), row.getTimestamp("withdrawal_asked_at") != null))
                .optional();
    }

    /** @return what has gone on; empty if the mentor did not have it, or it cannot go to whom it is to go */
    Optional<SubmissionInfo> letGo(Pair pair, LettingGo how, Instant now) {
        String sql = """
                with gone as (
                    delete from review_lease l using submission s
                     where s.id = :submission and l.account_id = s.account_id and l.submission_id = s.id
                       and l.mentor_id = :mentor
                       and (cast(:to as uuid) is null
                            or s.kind <> 'MOCK_INTERVIEW' and :to not in (s.account_id, l.mentor_id)
                               and exists (select from active_mentor m where m.account_id = :to))
                    returning l.account_id, l.submission_id),
                %s
                select %s from back b join submission s on s.account_id = b.account_id and s.id = b.id
                  join account owner on owner.id = s.account_id""".formatted(LettingGo.OF_GONE, Columns.INFO);
        return how.into(jdbc.sql(sql), now)
                .param("mentor", pair.mentor())
                .param("submission", pair.submission())
                .query((row, number) -> Columns.info(row))
                .optional();
    }

    /**
     * A mentor cannot go on: what they have goes back to its old place, for anybody, and nothing waits for them first.
     *
     * @param actor whose doing it is
     */
    int returnAll(UUID mentor, UUID actor, Instant now) {
        String sql = """
                with gone as (
                    delete from review_lease where mentor_id = :mentor returning account_id, submission_id),
                %s,
                freed as (
                    update submission set reserved_for = null, reserved_until = null
                     where reserved_for = :mentor and state = :queued and kind <> 'MOCK_INTERVIEW')
                select count(*) from back""".formatted(LettingGo.OF_GONE);
        return new LettingGo(actor, "", false, null, null)
                .into(jdbc.sql(sql), now)
                .param("mentor", mentor)
                .query(Integer.class)
                .single();
    }

    /** Ends what has run out, and what has no lease at all because its mentor's account is gone. */
    int sweep(Instant now) {
        String sql = """
                with ended as (
                    delete from review_lease where expires_at <= :now returning account_id, submission_id),
                gone as (
                    select account_id, submission_id from ended
                    union all
                    select s.account_id, s.id from submission s
                     where s.state = :inReview
                       and not exists (select from review_lease l
                                        where l.account_id = s.account_id and l.submission_id = s.id)),
                %s
                select count(*) from back""".formatted(LettingGo.OF_GONE);
        return LettingGo.EXPIRED.into(jdbc.sql(sql), now).query(Integer.class).single();
    }
}
