package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Prerequisite;
import io.cairn.catalog.UnitId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What some units need, all the way down: themselves and, over and over, their required prerequisites. Skipped units are
 * left out, and so is what is needed for them only.
 */
record Closure(Catalog catalog, Set<UnitId> skipped) {

    SortedSet<UnitId> of(Collection<UnitId> units) {
        return beyond(Set.of(), units);
    }

    /** What the units need beyond what there is already, which must be complete in itself. */
    SortedSet<UnitId> beyond(Set<UnitId> already, Collection<UnitId> units) {
        SortedSet<UnitId> found = new TreeSet<>();
        Deque<UnitId> open = new ArrayDeque<>(units);
        while (!open.isEmpty()) {
            UnitId unit = open.remove();
            if (!catalog.contains(unit)) {
                throw new PlanningException("Unknown unit: '%s'".formatted(unit));
            }
            if (!skipped.contains(unit) && !already.contains(unit) && found.add(unit)) {
                required(unit).forEach(open::add);
            }
        }
        return found;
    }

    private Collection<UnitId> required(UnitId unit) {
        return catalog.prerequisites(unit).stream()
                .filter(Prerequisite::isRequired)
                .map(Prerequisite::unit)
                .toList();
    }
}
