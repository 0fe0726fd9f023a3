package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Prerequisite;
import io.cairn.catalog.Requirement;
import io.cairn.catalog.UnitId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each needed unit is for: the requirement it meets, else the most important one that it leads to, else the project
 * or certification that needs it.
 */
final class Purposes {

    private final Catalog catalog;
    private final Map<UnitId, Reason> purposes = new HashMap<>();

    Purposes(PlanRequest request, Needs needs) {
        catalog = request.catalog();
        List<Requirement> requirements = catalog.role(request.role()).requirements().stream()
                .sorted(Comparator.comparing((Requirement r) -> -r.importance().weight())
                        .thenComparing(Requirement::unit))
                .toList();
        requirements.forEach(
                r -> purposes.putIfAbsent(r.unit(), new Reason.Serves(r.skill(), r.level(), r.importance())));
        requirements.forEach(r -> spread(List.of(r.unit()), new Reason.LeadsTo(r.skill(), r.level(), r.importance())));
        needs.briefs().forEach(brief -> spread(brief.needs(), new Reason.UnlocksProject(brief.slug())));
        needs.certifications()
                .forEach(slug -> spread(catalog.certification(slug).units(), new Reason.UnlocksCertification(slug)));
    }

    /** Gives the purpose to the units and all they need, as far as these have none yet. */
    private void spread(Collection<UnitId> units, Reason purpose) {
        Deque<UnitId> open = new ArrayDeque<>();
        units.stream()
                .filter(unit -> claim(unit, purpose) || isRoot(unit, purpose))
                .forEach(open::add);
        while (!open.isEmpty()) {
            catalog.prerequisites(open.remove()).stream()
                    .filter(Prerequisite::isRequired)
                    .map(Prerequisite::unit)
                    .filter(unit -> claim(unit, purpose))
                    .forEach(open::add);
        }
    }

    private boolean claim(UnitId unit, Reason purpose) {
        return purposes.putIfAbsent(unit, purpose) == null;
    }

    /** A requirement's own unit has its purpose from the beginning; what it needs follows from there. */
    private static boolean isRoot(UnitId unit, Reason purpose) {
        return purpose instanceof Reason.LeadsTo to && unit.skill().equals(to.skill()) && unit.level() == to.level();
    }

    Optional<Reason> of(UnitId unit) {
        return Optional.ofNullable(purposes.get(unit));
    }
}
