package io.cairn.interview;

import io.cairn.interview.InterviewChangeException.Problem;
import io.cairn.review.InterviewTopic;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mock interview, as both who take part in it see it.
 *
 * @param mentor {@code null} when the account is gone
 * @param place a link or words; empty as long as the mentor has not said
 * @param note what the learner wants the mentor to know
 * @param sequence grows with every change; handed back with the next one
 * @param notice how long before its start it can be moved or cancelled without giving a reason
 * @param submission at the review desk, once it was held
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
        Duration notice,
        @Nullable UUID submission)
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

    Interview movedTo(TimeSlot newTime) {
        return new Interview(
                id, learner, mentor, topic, newTime, place, note, state, sequence + 1, lastChange, notice, submission);
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
