package io.cairn.portfolio;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Prerequisite;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.UnitId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/** What a project brief takes from where somebody is, in likely hours at the catalogue's pace. */
final class BriefHours {

    private final Catalog catalog;
    private final Set<UnitId> known = new TreeSet<>();

    /** @param mastered units that are done; the lower levels of the same skills are known with them */
    BriefHours(Catalog catalog, Collection<UnitId> mastered) {
        this.catalog = catalog;
        known.addAll(mastered);
        mastered.forEach(unit -> known.addAll(catalog.impliedBy(unit)));
    }

    /** @param spent on the project already */
    int of(ProjectBrief brief, int spent) {
        int before = unmet(brief.needs()).stream()
                .mapToInt(unit -> catalog.unit(unit).effort().likely())
                .sum();
        return before + Math.max(0, brief.effort().likely() - spent);
    }

    /** The units and all they require, as far as not known; what is known asks for nothing any more. */
    private Set<UnitId> unmet(Collection<UnitId> needed) {
        Set<UnitId> found = new TreeSet<>();
        Deque<UnitId> open = new ArrayDeque<>(needed);
        while (!open.isEmpty()) {
            UnitId unit = open.remove();
            if (!known.contains(unit) && found.add(unit)) {
                catalog.prerequisites(unit).stream()
                        .filter(Prerequisite::isRequired)
                        .map(Prerequisite::unit)
                        .forEach(open::add);
            }
        }
        return found;
    }
}
