package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Prerequisite;
import io.cairn.catalog.UnitId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Some units and the prerequisites among them as a {@link WorkGraph}, which numbers them in the order of their ids.
 *
 * @param units the unit of each number
 */
record UnitGraph(List<UnitId> units, WorkGraph graph) {

    /** @param which the prerequisites to heed, given the unit that has them */
    static UnitGraph of(
            Catalog catalog,
            Collection<UnitId> units,
            BiPredicate<UnitId, Prerequisite> which,
            ToLongFunction<UnitId> work,
            ToLongFunction<UnitId> weight) {
        List<UnitId> ids = List.copyOf(new TreeSet<>(units));
        Map<UnitId, Integer> number = new HashMap<>();
        ids.forEach(unit -> number.put(unit, number.size()));
        int[][] before = ids.stream()
                .map(unit -> catalog.prerequisites(unit).stream()
                        .filter(prerequisite -> which.test(unit, prerequisite))
                        .filter(prerequisite -> number.containsKey(prerequisite.unit()))
                        .mapToInt(prerequisite -> number.get(prerequisite.unit()))
                        .sorted()
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
        return new UnitGraph(
                ids,
                WorkGraph.of(
                        before,
                        ids.stream().mapToLong(work).toArray(),
                        ids.stream().mapToLong(weight).toArray()));
    }

    List<UnitId> units(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(units::get).toList();
    }

    List<UnitId> where(boolean[] marks) {
        return units(IntStream.range(0, marks.length).filter(i -> marks[i]).toArray());
    }

    /** @throws PlanningException if prerequisites form a cycle; the message spells it out, unit by unit */
    void refuseCycles() {
        int[] order = graph.topological();
        if (order.length == units.size()) {
            return;
        }
        boolean[] sound = new boolean[units.size()];
        Arrays.stream(order).forEach(node -> sound[node] = true);
        throw new PlanningException("Prerequisites form a cycle: "
                + cycle(sound).stream().map(UnitId::toString).collect(Collectors.joining(" needs ")));
    }

    /** Walks from prerequisite to prerequisite among the unsound until it meets its own track. */
    private List<UnitId> cycle(boolean[] sound) {
        int[] place = new int[units.size()];
        Arrays.fill(place, -1);
        int[] track = new int[units.size() + 1];
        int node = IntStream.range(0, sound.length)
                .filter(i -> !sound[i])
                .findFirst()
                .orElseThrow();
        int length = 0;
        while (place[node] < 0) {
            place[node] = length;
            track[length++] = node;
            node = Arrays.stream(graph.before()[node])
                    .filter(before -> !sound[before])
                    .findFirst()
                    .orElseThrow();
        }
        track[length] = node;
        return units(Arrays.copyOfRange(track, place[node], length + 1));
    }
}
