package io.cairn.interview;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForMentors;
import io.cairn.interview.InterviewRows.WithHours;
import io.cairn.review.MockInterviewSubmissions;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mock interviews that the mentor who is signed in holds. An interview that does not exist and one of another mentor
 * both end in a {@link NotFoundException}; the verbs throw {@link OptimisticLockingFailureException} if it has changed
 * since it was looked at.
 */
@Service
@ForMentors
@Transactional(readOnly = true)
public class MentorInterviews extends SessionService implements InterviewMoves {

    private final transient InterviewRows interviews;
    private final transient BookingRows rows;
    private final transient Bookings bookings;
    private final transient OpenTimes openTimes;
    private final transient MockInterviewSubmissions submissions;
    private final transient InterviewNotices notices;
    private final transient CurrentUser user;
    private final transient Clock clock;

    MentorInterviews(
            InterviewRows interviews,
            BookingRows rows,
            Bookings bookings,
            OpenTimes openTimes,
            MockInterviewSubmissions submissions,
            InterviewNotices notices,
            CurrentUser user,
            Clock clock) {
        this.interviews = interviews;
        this.rows = rows;
        this.bookings = bookings;
        this.openTimes = openTimes;
        this.submissions = submissions;
        this.notices = notices;
        this.user = user;
        this.clock = clock;
    }

    public InterviewList all() {
        return InterviewList.of(interviews.ofMentor(user.id()), clock.instant());
    }

    /** The mentor's own hours, also while they pause, at which its learner is free as well. A reason is needed. */
    @Override
    public MoveChoice choice(UUID id, LocalDate from, LocalDate until) {
        WithHours known = interviews.withHoursOfMentor(user.id(), id);
        Interview interview = known.interview();
        FreeTimes free = openTimes.among(
                known.ownOffer().stream().toList(), interview.learner().id(), interview, start(from), start(until));
        return new MoveChoice(interview, free, true);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(user.zone()).toInstant();
    }

    @Override
    @Transactional
    public BookingOutcome move(UUID id, Instant start, String note, int sequence) {
        WithHours known = interviews.withHoursOfMentor(user.id(), id);
        known.interview().requireUnchanged(sequence);
        known.interview().requireMayBeCalledOff(clock.instant());
        String given = InterviewTexts.given(note);
        return bookings.move(known.interview(), known.ownOffer().orElse(null), start, user.id(), given);
    }

    /**
     * Says where to meet, for this interview alone.
     *
     * @param place a link or words; may be empty
     * @return the interview as it is from now on
     * @throws InterviewChangeException if it is too long, or the interview is over
     */
    @Transactional
    public Interview changePlace(UUID id, String place, int sequence) {
        Interview interview = interview(id);
        String checked = InterviewTexts.checked(place, InterviewTexts.PLACE);
        if (interview.place().equals(checked)) {
            return interview;
        }
        interview.requireUnchanged(sequence);
        interview.requireBooked();
        InterviewChange change = change("");
        Interview changed = interview.meetingAt(checked, change);
        if (!rows.changePlace(interview, checked, change, notices.placeChanged(changed))) {
            throw interview.stale();
        }
        return changed;
    }

    /**
     * Calls it off. Cancelling twice has no effect.
     *
     * @param note the learner reads it
     * @return the interview as it is from now on
     * @throws InterviewChangeException if the note is missing or too long, or the interview has begun or is over
     */
    @Transactional
    public Interview cancel(UUID id, String note, int sequence) {
        Interview interview = interview(id);
        if (interview.state() == InterviewState.CANCELLED) {
            return interview;
        }
        interview.requireUnchanged(sequence);
        interview.requireMayBeCalledOff(clock.instant());
        Interview cancelled = interview.endedAs(InterviewState.CANCELLED, change(InterviewTexts.given(note)));
        return end(interview, cancelled, notices.cancelledByMentor(cancelled));
    }

    /**
     * It took place, and is now to be judged. Saying so twice has no effect.
     *
     * @return the submission at the review desk, which waits for this mentor
     * @throws InterviewChangeException if it has not begun, or is over in another way
     */
    @Transactional
    public UUID held(UUID id, int sequence) {
        return rows.hold(user.id(), id, sequence, clock.instant())
                .map(held -> submissions.held(held.learner(), user.id(), held.topic(), id, held.note()))
                .orElseGet(() -> heldBefore(id, sequence));
    }

    private UUID heldBefore(UUID id, int sequence) {
        Interview interview = interview(id);
        if (interview.submission().isEmpty()) {
            interview.requireMayBeClosed(clock.instant());
            interview.requireUnchanged(sequence);
        }
        return interview.submission().orElseThrow(interview::stale);
    }

    /**
     * It did not take place though nobody had cancelled it. Saying so twice has no effect.
     *
     * @param note why, as far as is known; the learner reads it
     * @return the interview as it is from now on
     * @throws InterviewChangeException if the note is missing or too long, it has not begun, or is over in another way
     */
    @Transactional
    public Interview missed(UUID id, String note, int sequence) {
        Interview interview = interview(id);
        if (interview.state() == InterviewState.MISSED) {
            return interview;
        }
        interview.requireUnchanged(sequence);
        interview.requireMayBeClosed(clock.instant());
        Interview missed = interview.endedAs(InterviewState.MISSED, change(InterviewTexts.given(note)));
        return end(interview, missed, notices.missed(missed));
    }

    private Interview interview(UUID id) {
        return interviews.ofMentor(user.id(), id);
    }

    private InterviewChange change(String reason) {
        return new InterviewChange(clock.instant(), user.id(), reason);
    }

    private Interview end(Interview interview, Interview ended, String told) {
        if (!rows.end(interview, ended.state(), ended.lastChange(), told)) {
            throw interview.stale();
        }
        return ended;
    }
}
