package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The units in the order to learn them: {@link SidneyOrder}, then {@link ContinuityPass}. Neither pace nor weekly hours
 * have a say in it.
 */
final class UnitOrder {

    private final UnitGraph units;
    private final SidneyOrder best;
    private final List<UnitId> order;

    private UnitOrder(UnitGraph units, SidneyOrder best, List<UnitId> order) {
        this.units = units;
        this.best = best;
        this.order = order;
    }

    static UnitOrder of(Needs needs, Collection<UnitId> planned, RecommendedEdges edges) {
        UnitGraph units = UnitGraph.of(
                needs.catalog(),
                planned,
                edges::orders,
                unit -> Math.max(1, needs.catalog().unit(unit).effort().likely()),
                needs::urgency);
        SidneyOrder best = SidneyOrder.of(units.graph());
        int[] inRuns = ContinuityPass.of(units.graph(), areas(needs.catalog(), units.units()), best.order());
        return new UnitOrder(units, best, units.units(inRuns));
    }

    private static int[] areas(Catalog catalog, List<UnitId> units) {
        List<Slug> areas = units.stream().map(unit -> area(catalog, unit)).toList();
        List<Slug> distinct = List.copyOf(new TreeSet<>(areas));
        return areas.stream().mapToInt(distinct::indexOf).toArray();
    }

    static Slug area(Catalog catalog, UnitId unit) {
        return catalog.skill(unit.skill()).area();
    }

    List<UnitId> order() {
        return order;
    }

    /** By which part the order before runs were joined may at most cost more than the best. */
    double gap() {
        return best.gap();
    }

    /** The same for any order of these units. */
    double gapOf(List<UnitId> anyOrder) {
        Map<UnitId, Integer> number = new HashMap<>();
        units.units().forEach(unit -> number.put(unit, number.size()));
        return best.gapOf(
                units.graph().cost(anyOrder.stream().mapToInt(number::get).toArray()));
    }
}
