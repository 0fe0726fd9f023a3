package io.cairn.interview;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.interview.HoursRows.Offer;
import io.cairn.interview.InterviewRows.WithHours;
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
public class Interviews extends SessionService implements InterviewMoves {

    private final transient InterviewRows interviews;
    private final transient HoursRows hours;
    private final transient Bookings bookings;
    private final transient OpenTimes openTimes;
    private final transient BookingRows rows;
    private final transient InterviewNotices notices;
    private final transient CurrentUser user;
    private final transient Clock clock;

    Interviews(
            InterviewRows interviews,
            HoursRows hours,
            Bookings bookings,
            OpenTimes openTimes,
            BookingRows rows,
            InterviewNotices notices,
            CurrentUser user,
            Clock clock) {
        this.interviews = interviews;
        this.hours = hours;
        this.bookings = bookings;
        this.openTimes = openTimes;
        this.rows = rows;
        this.notices = notices;
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

    /** Its mentor's other times; none while the mentor takes no bookings. */
    @Override
    public MoveChoice choice(UUID id, LocalDate from, LocalDate until) {
        WithHours known = interviews.withHoursOfLearner(user.id(), id);
        List<Offer> offer = known.offer().stream().toList();
        FreeTimes free = openTimes.among(offer, user.id(), known.interview(), start(from), start(until));
        return new MoveChoice(known.interview(), free, known.interview().needsReason(clock.instant()));
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

    @Override
    @Transactional
    public BookingOutcome move(UUID id, Instant start, String reason, int sequence) {
        WithHours known = interviews.withHoursOfLearner(user.id(), id);
        known.interview().requireUnchanged(sequence);
        String checked = requireMayBeCalledOff(known.interview(), reason);
        return bookings.move(known.interview(), known.offer().orElse(null), start, user.id(), checked);
    }

    /**
     * Calls it off. Cancelling twice has no effect.
     *
     * @param reason needed if {@link Interview#needsReason} says so; the mentor reads it
     * @return the interview as it is from now on
     * @throws InterviewChangeException if the reason is missing or too long, or it has begun or is over
     */
    @Transactional
    public Interview cancel(UUID id, String reason, int sequence) {
        Interview interview = interview(id);
        if (interview.state() == InterviewState.CANCELLED) {
            return interview;
        }
        interview.requireUnchanged(sequence);
        InterviewChange change =
                new InterviewChange(clock.instant(), user.id(), requireMayBeCalledOff(interview, reason));
        Interview cancelled = interview.endedAs(InterviewState.CANCELLED, change);
        if (!rows.end(interview, cancelled.state(), change, notices.cancelledByLearner(cancelled))) {
            throw interview.stale();
        }
        return cancelled;
    }

    /** @return the reason as it is to be kept */
    private String requireMayBeCalledOff(Interview interview, String reason) {
        Instant now = clock.instant();
        interview.requireMayBeCalledOff(now);
        return interview.needsReason(now)
                ? InterviewTexts.given(reason)
                : InterviewTexts.checked(reason, InterviewTexts.REASON);
    }
}
