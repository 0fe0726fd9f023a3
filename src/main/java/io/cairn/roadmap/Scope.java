package io.cairn.roadmap;

import io.cairn.catalog.CareerTask;
import io.cairn.catalog.UnitId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is still to be done.
 *
 * @param begun steps in progress
 * @param units units not begun
 * @param others career tasks, projects and certifications not begun, what matters most first
 */
record Scope(SortedSet<StepKey> begun, SortedSet<UnitId> units, List<StepKey> others) {

    /** All that is needed and neither known, done nor skipped, and all that is in progress. */
    static Scope of(PlanRequest request, Needs needs, Set<UnitId> known) {
        SortedSet<StepKey> begun = request.fixed().entrySet().stream()
                .filter(entry -> !entry.getValue().isDone())
                .map(entry -> entry.getKey())
                .filter(key -> !request.skipped().contains(key))
                .filter(key -> !key.isUnit() || !known.contains(key.unitId()))
                .collect(Collectors.toCollection(TreeSet::new));
        SortedSet<UnitId> units = needs.units().stream()
                .filter(unit -> !known.contains(unit) && !begun.contains(StepKey.unit(unit)))
                .collect(Collectors.toCollection(TreeSet::new));
        List<StepKey> others = Stream.of(
                        tasks(request),
                        needs.briefs().stream().map(brief -> StepKey.project(brief.slug())),
                        needs.certifications().stream().map(StepKey::certification))
                .flatMap(keys -> keys)
                .filter(key -> !request.fixed().containsKey(key))
                .toList();
        return new Scope(begun, units, others);
    }

    private static Stream<StepKey> tasks(PlanRequest request) {
        return request.catalog().tasks().stream()
                .sorted(Comparator.comparing(CareerTask::kind).thenComparing(CareerTask::slug))
                .map(task -> StepKey.task(task.slug()))
                .filter(key -> !request.skipped().contains(key));
    }

    List<StepKey> others(StepKind kind) {
        return others.stream().filter(key -> key.kind() == kind).toList();
    }

    List<StepKey> all() {
        List<StepKey> all = new ArrayList<>(begun);
        units.forEach(unit -> all.add(StepKey.unit(unit)));
        all.addAll(others);
        return all;
    }
}
