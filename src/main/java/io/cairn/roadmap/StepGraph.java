package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Prerequisite;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The steps not begun and what must come before each of them: units before what builds on them, before projects and
 * certifications that need them, and before the milestone of their area.
 */
record StepGraph(Map<StepKey, SortedSet<StepKey>> before) {

    static StepGraph of(PlanRequest request, Scope scope, RecommendedEdges edges) {
        Catalog catalog = request.catalog();
        Map<StepKey, SortedSet<StepKey>> before = new LinkedHashMap<>();
        scope.units().forEach(unit -> {
            Stream<UnitId> prerequisites = catalog.prerequisites(unit).stream()
                    .filter(prerequisite -> edges.orders(unit, prerequisite))
                    .map(Prerequisite::unit);
            before.put(StepKey.unit(unit), planned(scope, prerequisites));
        });
        milestones(request, scope).forEach((area, units) -> before.put(area, planned(scope, units.stream())));
        scope.others(StepKind.CERTIFICATION)
                .forEach(key -> before.put(key, planned(scope, catalog.certification(key.slug()).units().stream())));
        scope.others(StepKind.PROJECT)
                .forEach(key -> before.put(key, planned(scope, catalog.brief(key.slug()).needs().stream())));
        scope.others(StepKind.TASK).forEach(key -> before.put(key, Collections.emptySortedSet()));
        return new StepGraph(before);
    }

    private static SortedSet<StepKey> planned(Scope scope, Stream<UnitId> units) {
        return units.filter(scope.units()::contains).map(StepKey::unit).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<StepKey, Collection<UnitId>> milestones(PlanRequest request, Scope scope) {
        Map<StepKey, Collection<UnitId>> units = new TreeMap<>();
        Stream.concat(scope.begun().stream().filter(StepKey::isUnit).map(StepKey::unitId), scope.units().stream())
                .forEach(unit -> {
                    Slug area = UnitOrder.area(request.catalog(), unit);
                    units.computeIfAbsent(StepKey.milestone(area), any -> new TreeSet<>())
                            .add(unit);
                });
        units.keySet()
                .removeIf(key ->
                        request.fixed().containsKey(key) || request.skipped().contains(key));
        return units;
    }

    Set<StepKey> steps() {
        return before.keySet();
    }

    SortedSet<StepKey> before(StepKey step) {
        return before.getOrDefault(step, Collections.emptySortedSet());
    }

    /** The same edges from their other end, in the order of {@link #steps}. */
    Map<StepKey, Set<StepKey>> after() {
        Map<StepKey, Set<StepKey>> after = new LinkedHashMap<>();
        before.forEach((step, all) -> all.forEach(first ->
                after.computeIfAbsent(first, any -> new LinkedHashSet<>()).add(step)));
        return after;
    }
}
