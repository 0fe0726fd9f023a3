package io.cairn.roadmap;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has already happened to a step.
 *
 * @param finishedOn {@code null} while it is in progress
 * @param minutesSpent logged so far; only the rest of a step in progress is planned, but never less than a tenth of it
 */
public record FixedStep(
        FixedState state, LocalDate startedOn, @Nullable LocalDate finishedOn, int minutesSpent)
        implements Serializable {

    /** @throws IllegalArgumentException if done without a day, in progress with one, or time spent is negative */
    public FixedStep {
        if ((state == FixedState.DONE) != (finishedOn != null)) {
            throw new IllegalArgumentException(
                    "A step that is %s cannot be finished on %s".formatted(state, finishedOn));
        }
        if (minutesSpent < 0) {
            throw new IllegalArgumentException("Minutes spent cannot be negative: %d".formatted(minutesSpent));
        }
    }

    public FixedStep(FixedState state, LocalDate startedOn, @Nullable LocalDate finishedOn) {
        this(state, startedOn, finishedOn, 0);
    }

    public static FixedStep done(LocalDate startedOn, LocalDate finishedOn) {
        return new FixedStep(FixedState.DONE, startedOn, finishedOn);
    }

    public static FixedStep inProgress(LocalDate startedOn) {
        return new FixedStep(FixedState.IN_PROGRESS, startedOn, null);
    }

    public static FixedStep inProgress(LocalDate startedOn, int minutesSpent) {
        return new FixedStep(FixedState.IN_PROGRESS, startedOn, null, minutesSpent);
    }

    public boolean isDone() {
        return state == FixedState.DONE;
    }
}
