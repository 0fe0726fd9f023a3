package io.cairn.roadmap;

import io.cairn.shared.Effort;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step with its dates and the reasons for it.
 *
 * @param effort hours for the whole step, at the catalogue's pace
 * @param minutes what is left of it at the learner's own pace; 0 when it is done. The shares of all weeks add up to it
 * @param fixed {@code null} when it has not begun
 * @param start when it began or will likely begin
 * @param finish when it ended or will likely end
 * @param earliestFinish when it ends if all efforts turn out low
 * @param latestFinish when it ends if all efforts turn out high
 */
public record PlannedStep(
        StepKey key,
        Effort effort,
        int minutes,
        @Nullable FixedState fixed,
        LocalDate start,
        LocalDate finish,
        LocalDate earliestFinish,
        LocalDate latestFinish,
        List<Reason> reasons)
        implements Serializable {

    public PlannedStep {
        reasons = List.copyOf(reasons);
    }

    public boolean isDone() {
        return fixed == FixedState.DONE;
    }

    public boolean isInProgress() {
        return fixed == FixedState.IN_PROGRESS;
    }
}
