package io.cairn.interview;

import io.cairn.interview.InterviewChangeException.Problem;
import io.cairn.review.InterviewTopic;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A mock interview, as both who take part in it see it.
 *
 * @param mentor {@code null} when the account is gone
 * @param place a link or words; empty as long as the mentor has not said
 * @param note what the learner wants the mentor to know
 * @param sequence grows with every change; handed back with the next one
 * @param notice how long before its start it can be moved or cancelled without giving a reason
 */
public record Interview(
        UUID id,
        Participant learner,
        @Nullable Participant mentor,
        InterviewTopic topic,
        TimeSlot time,
        String place,
        String note,
        InterviewState state,
        int sequence,
        InterviewChange lastChange,
        Duration notice)
        implements Serializable {

    /** Whether it is still to come, or going on. */
    public boolean isUpcoming(Instant now) {
        return state == InterviewState.BOOKED && now.isBefore(time.end());
    }

    /** Whether a learner who calls it off now owes the mentor a reason. */
    public boolean needsReason(Instant now) {
        return mentor != null && now.isAfter(time.start().minus(notice));
    }

    /** Whether it can still be moved or cancelled. */
    public boolean canBeCalledOff(Instant now) {
        return state == InterviewState.BOOKED && now.isBefore(time.start());
    }

    /** Whether the mentor can say what became of it. */
    public boolean canBeClosed(Instant now) {
        return state == InterviewState.BOOKED && !now.isBefore(time.start());
    }

    /** Where it is judged: at the review desk it goes by its own id. Empty if it was not held. */
    public Optional<UUID> submission() {
        return state == InterviewState.HELD ? Optional.of(id) : Optional.empty();
    }

    Interview movedTo(TimeSlot newTime, InterviewChange change) {
        return changed(newTime, place, state, change);
    }

    Interview meetingAt(String newPlace, InterviewChange change) {
        return changed(time, newPlace, state, change);
    }

    Interview endedAs(InterviewState end, InterviewChange change) {
        return changed(time, place, end, change);
    }

    private Interview changed(TimeSlot newTime, String newPlace, InterviewState newState, InterviewChange change) {
        return new Interview(
                id, learner, mentor, topic, newTime, newPlace, note, newState, sequence + 1, change, notice);
    }

    /** @throws OptimisticLockingFailureException if it is not what somebody has looked at */
    void requireUnchanged(int sequenceSeen) {
        if (sequence != sequenceSeen) {
            throw stale();
        }
    }

    OptimisticLockingFailureException stale() {
        return new OptimisticLockingFailureException("Interview %s has changed".formatted(id));
    }

    void requireMayBeCalledOff(Instant now) {
        requireBooked();
        if (!canBeCalledOff(now)) {
            throw new InterviewChangeException(Problem.HAS_BEGUN);
        }
    }

    void requireMayBeClosed(Instant now) {
        requireBooked();
        if (!canBeClosed(now)) {
            throw new InterviewChangeException(Problem.HAS_NOT_BEGUN);
        }
    }

    void requireBooked() {
        if (state != InterviewState.BOOKED) {
            throw new InterviewChangeException(Problem.IS_OVER);
        }
    }
}
