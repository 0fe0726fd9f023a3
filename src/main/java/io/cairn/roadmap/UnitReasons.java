package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Prerequisite;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Why a unit is planned, and why where it is.
 *
 * @param place the place of every planned step in the order
 */
record UnitReasons(
        PlanRequest request,
        Needs needs,
        Purposes purposes,
        Set<UnitId> known,
        RecommendedEdges edges,
        Map<StepKey, Integer> place) {

    private static final int MOST_UNLOCKED = 3;

    List<Reason> of(UnitId unit) {
        List<Reason> reasons = new ArrayList<>();
        Optional<Reason> purpose = purposes.of(unit);
        purpose.ifPresent(reasons::add);
        List<UnitId> dependents = dependents(unit);
        if (!dependents.isEmpty()) {
            reasons.add(
                    purpose.filter(Reason.Serves.class::isInstance).isPresent()
                            ? new Reason.Unlocks(
                                    dependents.stream().limit(MOST_UNLOCKED).toList())
                            : cameFirst(unit, dependents.getFirst()));
        }
        project(unit).filter(reason -> !reasons.contains(reason)).ifPresent(reasons::add);
        after(unit).ifPresent(reasons::add);
        prerequisitesIn(unit, known).map(Reason.EvidenceRemoved::new).ifPresent(reasons::add);
        prerequisitesIn(unit, skipped()).map(Reason.DespiteSkipped::new).ifPresent(reasons::add);
        return reasons;
    }

    private Catalog catalog() {
        return request.catalog();
    }

    private Set<UnitId> skipped() {
        Set<UnitId> skipped = new TreeSet<>();
        request.skipped().stream().filter(StepKey::isUnit).forEach(key -> skipped.add(key.unitId()));
        return skipped;
    }

    private int placeOf(UnitId unit) {
        return place.getOrDefault(StepKey.unit(unit), Integer.MAX_VALUE);
    }

    /** Planned units that directly build on it, in their order. */
    private List<UnitId> dependents(UnitId unit) {
        return catalog().dependents(unit).stream()
                .distinct()
                .filter(dependent -> placeOf(dependent) != Integer.MAX_VALUE && placeOf(dependent) > placeOf(unit))
                .filter(dependent -> edge(dependent, unit).isPresent())
                .sorted(Comparator.comparing(this::placeOf))
                .toList();
    }

    /** The line that orders the two; where the catalogue has several, a required one first. */
    private Optional<Prerequisite> edge(UnitId unit, UnitId before) {
        return ordering(unit)
                .filter(prerequisite -> prerequisite.unit().equals(before))
                .min(Comparator.comparing(Prerequisite::kind).thenComparing(Prerequisite::reason));
    }

    private Stream<Prerequisite> ordering(UnitId unit) {
        return catalog().prerequisites(unit).stream().filter(prerequisite -> edges.orders(unit, prerequisite));
    }

    private Reason cameFirst(UnitId unit, UnitId dependent) {
        return new Reason.CameFirstFor(
                dependent, edge(dependent, unit).map(Prerequisite::reason).orElse(""));
    }

    private Optional<Reason> project(UnitId unit) {
        return needs.briefs().stream()
                .filter(brief -> brief.needs().contains(unit))
                .map(ProjectBrief::slug)
                .filter(slug -> place.containsKey(StepKey.project(slug)))
                .min(Comparator.comparing(slug -> place.getOrDefault(StepKey.project(slug), 0)))
                .map(Reason.UnlocksProject::new);
    }

    /** The prerequisite that held it up longest. */
    private Optional<Reason> after(UnitId unit) {
        return ordering(unit)
                .map(Prerequisite::unit)
                .filter(before -> placeOf(before) < placeOf(unit))
                .max(Comparator.comparing(this::placeOf))
                .flatMap(before -> edge(unit, before))
                .map(prerequisite -> new Reason.After(prerequisite.unit(), prerequisite.reason()));
    }

    private Optional<List<UnitId>> prerequisitesIn(UnitId unit, Collection<UnitId> units) {
        List<UnitId> found = catalog().prerequisites(unit).stream()
                .filter(Prerequisite::isRequired)
                .map(Prerequisite::unit)
                .filter(units::contains)
                .distinct()
                .sorted()
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }
}
