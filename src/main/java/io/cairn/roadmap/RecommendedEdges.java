package io.cairn.roadmap;

import io.cairn.catalog.Prerequisite;
import io.cairn.catalog.UnitId;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which recommended prerequisites are heeded: one after another, by the ids of dependent and prerequisite, each unless it
 * closes a cycle with those before it. Decided on all needed units, known or not, so that it stays as it is while the
 * learner moves on. Where the learner has moved a step against a recommendation, they know better.
 */
final class RecommendedEdges {

    private final PlanRequest request;
    private final List<UnitId> units;
    private final Map<UnitId, Integer> number = new HashMap<>();
    private final List<Set<Integer>> after;
    private final Map<UnitId, Set<UnitId>> heeded = new HashMap<>();

    private RecommendedEdges(UnitGraph required, PlanRequest request) {
        this.request = request;
        units = required.units();
        units.forEach(unit -> number.put(unit, number.size()));
        after = Arrays.stream(required.graph().after())
                .map(edges -> IntStream.of(edges).boxed().collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toList());
    }

    static RecommendedEdges of(Needs needs, PlanRequest request) {
        RecommendedEdges edges = new RecommendedEdges(
                UnitGraph.of(
                        needs.catalog(),
                        needs.units(),
                        (unit, prerequisite) -> prerequisite.isRequired(),
                        unit -> 1,
                        unit -> 1),
                request);
        edges.units.forEach(unit -> needs.catalog().prerequisites(unit).stream()
                .filter(prerequisite -> !prerequisite.isRequired())
                .map(Prerequisite::unit)
                .filter(edges.number::containsKey)
                .sorted()
                .forEach(before -> edges.heed(unit, before)));
        return edges;
    }

    private void heed(UnitId unit, UnitId before) {
        int from = number.getOrDefault(before, 0);
        int to = number.getOrDefault(unit, 0);
        if (!isOverruled(unit, before) && !leadsTo(to, from)) {
            after.get(from).add(to);
            heeded.computeIfAbsent(unit, any -> new HashSet<>()).add(before);
        }
    }

    private boolean isOverruled(UnitId unit, UnitId before) {
        StepKey later = StepKey.unit(unit);
        StepKey earlier = StepKey.unit(before);
        Set<StepKey> placed = request.arrangement().placed();
        if (!placed.contains(later) && !placed.contains(earlier)) {
            return false;
        }
        int place = request.previousOrder().indexOf(later);
        return place >= 0 && place < request.previousOrder().indexOf(earlier);
    }

    private boolean leadsTo(int from, int to) {
        boolean[] seen = new boolean[units.size()];
        Deque<Integer> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty()) {
            int node = open.remove();
            if (node == to) {
                return true;
            }
            after.get(node).stream().filter(next -> !seen[next]).forEach(next -> {
                seen[next] = true;
                open.add(next);
            });
        }
        return false;
    }

    /** Whether the prerequisite is to come before the unit: all required ones are, and the recommended ones heeded. */
    boolean orders(UnitId unit, Prerequisite prerequisite) {
        return prerequisite.isRequired() || heeded.getOrDefault(unit, Set.of()).contains(prerequisite.unit());
    }
}
