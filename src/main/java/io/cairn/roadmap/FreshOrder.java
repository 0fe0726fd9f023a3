package io.cairn.roadmap;

import io.cairn.catalog.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of all steps not begun, as if there had been none before: units in theirs; milestones, certifications and
 * projects as soon as the last unit they need is planned; career tasks near the end.
 */
final class FreshOrder {

    private final StepGraph graph;
    private final Map<StepKey, Set<StepKey>> after;
    private final Map<StepKey, Integer> waitingFor = new HashMap<>();
    private final List<StepKey> order = new ArrayList<>();

    private FreshOrder(StepGraph graph) {
        this.graph = graph;
        after = graph.after();
    }

    static List<StepKey> of(StepGraph graph, List<UnitId> units, TaskPlacement tasks) {
        FreshOrder fresh = new FreshOrder(graph);
        fresh.beginWithWhatNeedsNothing();
        units.forEach(unit -> fresh.add(StepKey.unit(unit)));
        return tasks.place(fresh.order);
    }

    private void beginWithWhatNeedsNothing() {
        for (StepKey step : graph.steps()) {
            waitingFor.put(step, graph.before(step).size());
            if (isFollower(step) && graph.before(step).isEmpty()) {
                order.add(step);
            }
        }
    }

    private void add(StepKey unit) {
        order.add(unit);
        after.getOrDefault(unit, Set.of()).stream()
                .filter(step -> isFollower(step) && waitingFor.merge(step, -1, Integer::sum) == 0)
                .forEach(order::add);
    }

    private static boolean isFollower(StepKey step) {
        return switch (step.kind()) {
            case MILESTONE, CERTIFICATION, PROJECT -> true;
            case UNIT, TASK -> false;
        };
    }
}
