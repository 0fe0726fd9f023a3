package io.cairn.interview;

import io.cairn.notification.Notices;
import io.cairn.review.InterviewTopic;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Changes interviews. Each verb is one statement: the interview, the quarters of an hour that both people spend on it, the
 * note of what happened, and the notices of it, which are given as {@link Notices#forStatement} writes them. Quarters are taken in the order of their key, so that two bookings never wait for each
 * other; one that is taken already is left out and missing in the answer.
 */
@Component
class BookingRows {

    /** @param hours the version of the mentor's hours that the time was found in */
    record Booking(
            UUID id,
            UUID learner,
            UUID mentor,
            int hours,
            InterviewTopic topic,
            TimeSlot time,
            String note,
            UUID form,
            Instant at) {}

    /** How many quarters of an hour each of both has got. */
    record Taken(int byLearner, int byMentor) {}

    /** What is to be judged. */
    record Held(UUID learner, InterviewTopic topic, String note) {}

    private static final String QUARTERS = """
            unnest(array [b.account_id, b.mentor_id]) person
                     cross join generate_series(cast(:first as timestamptz), cast(:last as timestamptz),
                                                interval '15 minutes') quarter""";

    private final JdbcClient jdbc;

    BookingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return empty if the form has been used or the mentor's hours have changed */
    Optional<Taken> book(Booking booking, String notices) {
        List<Instant> quarters = booking.time().quarters();
        return jdbc.sql("""
                with booked as (
                    insert into interview (account_id, id, mentor_id, topic, starts_at, minutes, place, note, state,
                                           sequence, form_id)
                    select :learner, :id, h.account_id, :topic, :start, :minutes, h.place, :note, 'BOOKED', 0, :form
                      from interview_hours h
                     where h.account_id = :mentor and h.version = :hours
                    on conflict (account_id, form_id) do nothing
                    returning *),
                taken as (
                    insert into interview_quarter (account_id, begins_at, learner_id, interview_id)
                    select person, quarter, b.account_id, b.id from booked b cross join %s
                     order by person, quarter
                    on conflict (account_id, begins_at) do nothing
                    returning account_id),
                noted as (
                    insert into interview_change (account_id, interview_id, sequence, at, actor_id, kind, starts_at, reason)
                    select account_id, id, sequence, :at, account_id, 'BOOKED', starts_at, '' from booked)
                select (select count(*) from taken t where t.account_id = b.account_id) as by_learner,
                       (select count(*) from taken t where t.account_id = b.mentor_id) as by_mentor,
                       send_notices(cast(:notices as jsonb))
                  from booked b""".formatted(QUARTERS))
                .param("id", booking.id())
                .param("learner", booking.learner())
                .param("mentor", booking.mentor())
                .param("hours", booking.hours())
                .param("topic", booking.topic().name())
                .param("start", Timestamp.from(booking.time().start()))
                .param("minutes", booking.time().minutes())
                .param("note", booking.note())
                .param("form", booking.form())
                .param("first", Timestamp.from(quarters.getFirst()))
                .param("last", Timestamp.from(quarters.getLast()))
                .param("at", Timestamp.from(booking.at()))
                .param("notices", notices)
                .query((row, number) -> new Taken(row.getInt("by_learner"), row.getInt("by_mentor")))
                .optional();
    }

    /**
     * Quarters that it had before and needs again count as taken.
     *
     * @return empty if the interview or the mentor's hours have changed since they were read
     */
    Optional<Taken> move(Interview interview, TimeSlot to, int hours, InterviewChange change, String notices) {
        List<Instant> quarters = to.quarters();
        return jdbc.sql("""
                with booked as (
                    update interview i set starts_at = :start, minutes = :minutes, sequence = i.sequence + 1
                      from interview_hours h
                     where i.account_id = :learner and i.id = :id and i.sequence = :sequence and i.state = 'BOOKED'
                       and h.account_id = i.mentor_id and h.version = :hours
                    returning i.*),
                kept as (
                    select q.account_id, q.begins_at
                      from booked b join interview_quarter q on q.learner_id = b.account_id and q.interview_id = b.id
                     where q.begins_at between :first and :last),
                freed as (
                    delete from interview_quarter q using booked b
                     where q.learner_id = b.account_id and q.interview_id = b.id
                       and q.begins_at not between :first and :last),
                taken as (
                    insert into interview_quarter (account_id, begins_at, learner_id, interview_id)
                    select person, quarter, b.account_id, b.id from booked b cross join %s
                     where not exists (select from kept k where k.account_id = person and k.begins_at = quarter)
                     order by person, quarter
                    on conflict (account_id, begins_at) do nothing
                    returning account_id, begins_at),
                noted as (
                    insert into interview_change (account_id, interview_id, sequence, at, actor_id, kind, starts_at, reason)
                    select account_id, id, sequence, :at, :actor, 'MOVED', starts_at, :reason from booked),
                own as (select * from kept union all select * from taken)
                select (select count(*) from own t where t.account_id = b.account_id) as by_learner,
                       (select count(*) from own t where t.account_id = b.mentor_id) as by_mentor,
                       send_notices(cast(:notices as jsonb))
                  from booked b""".formatted(QUARTERS))
                .param("learner", interview.learner().id())
                .param("id", interview.id())
                .param("sequence", interview.sequence())
                .param("hours", hours)
                .param("start", Timestamp.from(to.start()))
                .param("minutes", to.minutes())
                .param("first", Timestamp.from(quarters.getFirst()))
                .param("last", Timestamp.from(quarters.getLast()))
                .param("actor", change.by())
                .param("reason", change.reason())
                .param("at", Timestamp.from(change.at()))
                .param("notices", notices)
                .query((row, number) -> new Taken(row.getInt("by_learner"), row.getInt("by_mentor")))
                .optional();
    }

    /**
     * Ends it as cancelled or missed; whoever took part has the time back.
     *
     * @return false if it has changed since it was read
     */
    boolean end(Interview interview, InterviewState as, InterviewChange change, String notices) {
        return !jdbc.sql("""
                with ended as (
                    update interview set state = :state, sequence = sequence + 1
                     where account_id = :learner and id = :id and sequence = :sequence and state = 'BOOKED'
                    returning *),
                freed as (
                    delete from interview_quarter q using ended e
                     where q.learner_id = e.account_id and q.interview_id = e.id),
                noted as (
                    insert into interview_change (account_id, interview_id, sequence, at, actor_id, kind, starts_at, reason)
                    select account_id, id, sequence, :at, cast(:actor as uuid), state, starts_at, :reason from ended)
                select send_notices(cast(:notices as jsonb)) from ended""")
                .param("learner", interview.learner().id())
                .param("id", interview.id())
                .param("sequence", interview.sequence())
                .param("state", as.name())
                .param("actor", change.by(), Types.OTHER)
                .param("reason", change.reason())
                .param("at", Timestamp.from(change.at()))
                .param("notices", notices)
                .query(Long.class)
                .list()
                .isEmpty();
    }

    /**
     * Notes that one which has begun took place.
     *
     * @return empty if the mentor has no such interview, it has changed since it was looked at, or has not begun
     */
    Optional<Held> hold(UUID mentor, UUID id, int sequence, Instant at) {
        return jdbc.sql("""
                with held as (
                    update interview set state = 'HELD', sequence = sequence + 1
                     where mentor_id = :mentor and id = :id and sequence = :sequence and state = 'BOOKED'
                       and starts_at <= :at
                    returning *),
                freed as (
                    delete from interview_quarter q using held e
                     where q.learner_id = e.account_id and q.interview_id = e.id),
                noted as (
                    insert into interview_change (account_id, interview_id, sequence, at, actor_id, kind, starts_at, reason)
                    select account_id, id, sequence, :at, :mentor, state, starts_at, '' from held)
                select account_id as learner, topic, note from held""")
                .param("mentor", mentor)
                .param("id", id)
                .param("sequence", sequence)
                .param("at", Timestamp.from(at))
                .query(Held.class)
                .optional();
    }

    /** @return false if it has changed since it was read */
    boolean changePlace(Interview interview, String place, InterviewChange change, String notices) {
        return !jdbc.sql("""
                with changed as (
                    update interview set place = :place, sequence = sequence + 1
                     where account_id = :learner and id = :id and sequence = :sequence and state = 'BOOKED'
                    returning *),
                noted as (
                    insert into interview_change (account_id, interview_id, sequence, at, actor_id, kind, starts_at, reason)
                    select account_id, id, sequence, :at, :actor, 'PLACE_CHANGED', starts_at, '' from changed)
                select send_notices(cast(:notices as jsonb)) from changed""")
                .param("learner", interview.learner().id())
                .param("id", interview.id())
                .param("sequence", interview.sequence())
                .param("place", place)
                .param("actor", change.by())
                .param("at", Timestamp.from(change.at()))
                .param("notices", notices)
                .query(Long.class)
                .list()
                .isEmpty();
    }
}
