package io.cairn.roadmap;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How somebody would have their plan.
 *
 * @param order the steps as they are to come, kept as far as prerequisites allow
 * @param skipped steps that are not wanted
 * @param cause why the plan is to be another one
 */
public record PlanWish(
        PlanSettings settings, List<StepKey> order, Arrangement arrangement, Set<StepKey> skipped, PlanCause cause)
        implements Serializable {

    public PlanWish {
        order = List.copyOf(order);
        skipped = Collections.unmodifiableSet(new TreeSet<>(skipped));
    }

    public PlanWish withSettings(PlanSettings other) {
        return new PlanWish(other, order, arrangement, skipped, cause);
    }

    public PlanWish withOrder(List<StepKey> steps) {
        return new PlanWish(settings, steps, arrangement, skipped, cause);
    }

    public PlanWish withArrangement(Arrangement own) {
        return new PlanWish(settings, order, own, skipped, cause);
    }

    public PlanWish withSkipped(Set<StepKey> steps) {
        return new PlanWish(settings, order, arrangement, steps, cause);
    }

    public PlanWish because(PlanCause why) {
        return new PlanWish(settings, order, arrangement, skipped, why);
    }
}
