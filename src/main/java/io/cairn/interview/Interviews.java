package io.cairn.interview;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.interview.HoursRows.Offer;
import io.cairn.review.InterviewTopic;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mock interviews of the learner who is signed in. An interview that does not exist and one that is somebody else's
 * both end in a {@link NotFoundException}; the verbs throw {@link OptimisticLockingFailureException} if it has changed
 * since it was looked at.
 */
@Service
@ForLearners
@Transactional(readOnly = true)
public class Interviews extends SessionService {

    private final transient InterviewRows interviews;
    private final transient HoursRows hours;
    private final transient Bookings bookings;
    private final transient OpenTimes openTimes;
    private final transient CurrentUser user;
    private final transient Clock clock;

    Interviews(
            InterviewRows interviews,
            HoursRows hours,
            Bookings bookings,
            OpenTimes openTimes,
            CurrentUser user,
            Clock clock) {
        this.interviews = interviews;
        this.hours = hours;
        this.bookings = bookings;
        this.openTimes = openTimes;
        this.user = user;
        this.clock = clock;
    }

    public InterviewList all() {
        return InterviewList.of(interviews.ofLearner(user.id()), clock.instant());
    }

    public Interview interview(UUID id) {
        return interviews.ofLearner(user.id(), id);
    }

    /** What can be booked on these days of the learner's own calendar, the last one not included. */
    public FreeTimes free(InterviewTopic topic, LocalDate from, LocalDate until) {
        return openTimes.among(hours.offers(topic, user.id()), user.id(), null, start(from), start(until));
    }

    /** An interview and where it could be moved to on these days: its mentor's times, its own included. */
    public MoveChoice choice(UUID id, LocalDate from, LocalDate until) {
        Interview interview = interview(id);
        List<Offer> offer = bookings.offerFor(interview).stream().toList();
        FreeTimes free = openTimes.among(offer, user.id(), id, start(from), start(until));
        return new MoveChoice(interview, free, interview.needsReason(clock.instant()));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(user.zone()).toInstant();
    }

    /**
     * Books a time. Of those who want the same one, one gets it.
     *
     * @throws InterviewChangeException if the note is too long
     */
    @Transactional
    public BookingOutcome book(BookingRequest request) {
        return bookings.book(user.require(), request);
    }

    /**
     * Moves an interview to another time of the same mentor.
     *
     * @param reason needed if {@link Interview#needsReason} says so; the mentor reads it
     * @throws InterviewChangeException if the reason is missing or too long, or it has begun or is over
     */
    @Transactional
    public BookingOutcome move(UUID id, Instant start, String reason, int sequence) {
        return bookings.move(interview(id), start, reason, sequence);
    }

    /** The same with nothing in its place. Cancelling twice has no effect. */
    @Transactional
    public void cancel(UUID id, String reason, int sequence) {
        bookings.cancel(interview(id), reason, sequence);
    }
}
