package io.cairn.roadmap;

import io.cairn.shared.Effort;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One ordered, dated, explained roadmap.
 *
 * @param steps finished ones first, then those in progress, then the rest in the order to take them
 * @param weeks from the week of the start to that of the likely finish, none left out in between
 * @param leftOut what did not fit before the target date; empty when all fits
 * @param shortfall what it would take to fit all; {@code null} when all fits
 * @param forecast when the learner will be ready
 * @param total effort in hours of what is still to do, at the catalogue's pace
 */
public record Plan(
        List<PlannedStep> steps,
        List<PlanWeek> weeks,
        List<LeftOut> leftOut,
        @Nullable Shortfall shortfall,
        Forecast forecast,
        Effort total,
        Quality quality)
        implements Serializable {

    public Plan {
        steps = List.copyOf(steps);
        weeks = List.copyOf(weeks);
        leftOut = List.copyOf(leftOut);
    }

    /** The keys of all steps in their order; the next request's {@code previousOrder}. */
    public List<StepKey> order() {
        return steps.stream().map(PlannedStep::key).toList();
    }

    public Optional<PlannedStep> step(StepKey key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }
}
