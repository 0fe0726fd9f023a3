package io.cairn.roadmap;

import java.io.Serializable;
import java.util.List;

/**
 * What changes between two plans of one roadmap: "+3 steps, -1, ready 1.5 weeks later".
 *
 * @param added steps only the later plan has, in its order
 * @param removed steps only the earlier plan has, in its order
 * @param moved the fewest steps whose move explains the changed order of what both have
 * @param finishDays by how many days the likely finish comes later; negative when it comes earlier
 */
public record PlanDiff(List<StepKey> added, List<StepKey> removed, List<StepKey> moved, int finishDays)
        implements Serializable {

    public PlanDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        moved = List.copyOf(moved);
    }

    public static PlanDiff between(Plan before, Plan after) {
        throw new UnsupportedOperationException();
    }

    /** Whether the learner would notice nothing. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && moved.isEmpty() && finishDays == 0;
    }

    /** {@link #finishDays} in weeks, for example 1.5. */
    public double finishWeeks() {
        return finishDays / 7.0;
    }
}
