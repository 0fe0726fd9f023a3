package io.cairn.roadmap;

import io.cairn.shared.Slug;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a learner is with each step of a plan. What is done is done even if it is skipped; what is skipped is so even
 * if it has begun. A milestone is reached when nothing of its area is open and something is done.
 */
final class StepStatuses {

    private StepStatuses() {}

    /** Of all steps of the plan in its order, and then of what is skipped and no longer in it. */
    static Map<StepKey, StepStatus> of(
            Plan plan, Achievements achievements, Collection<StepKey> skipped, Map<StepKey, StepLabel> labels) {
        Map<StepKey, StepStatus> statuses = new LinkedHashMap<>();
        Stream.concat(plan.order().stream(), skipped.stream())
                .forEach(step -> statuses.put(step, of(step, achievements, skipped)));
        reachMilestones(statuses, labels);
        return statuses;
    }

    static StepStatus of(StepKey step, Achievements achievements, Collection<StepKey> skipped) {
        StepStatus status = achievements.status(step);
        return status != StepStatus.DONE && skipped.contains(step) ? StepStatus.SKIPPED : status;
    }

    /** Sets the milestones after what the statuses say about the units of their areas. */
    static void reachMilestones(Map<StepKey, StepStatus> statuses, Map<StepKey, StepLabel> labels) {
        statuses.replaceAll((step, status) ->
                step.kind() == StepKind.MILESTONE ? milestone(step.slug(), statuses, labels) : status);
    }

    private static StepStatus milestone(Slug area, Map<StepKey, StepStatus> statuses, Map<StepKey, StepLabel> labels) {
        List<StepStatus> units = statuses.entrySet().stream()
                .filter(entry -> entry.getKey().isUnit() && isIn(area, labels.get(entry.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        if (units.isEmpty() || units.stream().anyMatch(StepStatus::isOpen)) {
            return StepStatus.UPCOMING;
        }
        return units.contains(StepStatus.DONE) ? StepStatus.DONE : StepStatus.SKIPPED;
    }

    private static boolean isIn(Slug area, @Nullable StepLabel label) {
        return label != null && area.equals(label.area());
    }

    /** The step to work on: the first in progress, else the first upcoming. */
    static @Nullable StepKey now(Plan plan, Map<StepKey, StepStatus> statuses) {
        return first(plan, statuses, StepStatus.IN_PROGRESS)
                .or(() -> first(plan, statuses, StepStatus.UPCOMING))
                .orElse(null);
    }

    private static Optional<StepKey> first(Plan plan, Map<StepKey, StepStatus> statuses, StepStatus status) {
        return plan.order().stream()
                .filter(step -> step.kind() != StepKind.MILESTONE && statuses.get(step) == status)
                .findFirst();
    }
}
