package io.cairn.roadmap;

import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Set<StepKey> earlier = new LinkedHashSet<>(before.order());
        Set<StepKey> later = new LinkedHashSet<>(after.order());
        return new PlanDiff(
                later.stream().filter(step -> !earlier.contains(step)).toList(),
                earlier.stream().filter(step -> !later.contains(step)).toList(),
                moved(earlier, later),
                (int) ChronoUnit.DAYS.between(
                        before.forecast().likely(), after.forecast().likely()));
    }

    /**
     * What both have, save a longest part that comes in the same order in both; in the later order. Milestones only
     * follow the units of their areas.
     */
    private static List<StepKey> moved(Set<StepKey> earlier, Set<StepKey> later) {
        Map<StepKey, Integer> place = new HashMap<>();
        earlier.forEach(step -> place.put(step, place.size()));
        List<StepKey> common = later.stream().filter(place::containsKey).toList();
        Set<Integer> still = LongestRun.of(common.stream().mapToInt(place::get).toArray());
        return common.stream()
                .filter(step -> step.kind() != StepKind.MILESTONE && !still.contains(place.get(step)))
                .toList();
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
