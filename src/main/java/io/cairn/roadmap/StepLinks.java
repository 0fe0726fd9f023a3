package io.cairn.roadmap;

import io.cairn.catalog.Carry;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Prerequisite;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a step needs and what needs it, as links with their status. */
final class StepLinks {

    private static final String NO_REASON = "";

    private final Catalog catalog;
    private final Desk desk;
    private final RoadmapView view;

    StepLinks(Desk desk, RoadmapView view) {
        this.catalog = desk.catalog();
        this.desk = desk;
        this.view = view;
    }

    /** What should be done before, required first. */
    List<StepLink> needs(StepKey step) {
        return prerequisites(step)
                .sorted(Comparator.comparing(prerequisite -> !prerequisite.isRequired()))
                .map(this::link)
                .toList();
    }

    /** What must be done before, and neither is nor is meant to be left out by choice. */
    List<StepLink> blockedBy(StepKey step) {
        return prerequisites(step)
                .filter(Prerequisite::isRequired)
                .map(this::link)
                .filter(link -> link.status().isOpen())
                .toList();
    }

    private Stream<Prerequisite> prerequisites(StepKey step) {
        return switch (step.kind()) {
            case UNIT -> catalog.prerequisites(step.unitId()).stream();
            case PROJECT -> required(catalog.brief(step.slug()).needs());
            case CERTIFICATION -> required(catalog.certification(step.slug()).units());
            case MILESTONE -> required(unitsOf(step.slug()));
            case TASK -> Stream.empty();
        };
    }

    private static Stream<Prerequisite> required(List<UnitId> units) {
        return units.stream().map(unit -> new Prerequisite(unit, Prerequisite.Kind.REQUIRED, NO_REASON));
    }

    private List<UnitId> unitsOf(Slug area) {
        return view.stepsByArea().getOrDefault(area, List.of()).stream()
                .map(PlannedStep::key)
                .filter(StepKey::isUnit)
                .map(StepKey::unitId)
                .toList();
    }

    private StepLink link(Prerequisite prerequisite) {
        return link(StepKey.unit(prerequisite.unit()), prerequisite.reason());
    }

    /** Steps of the plan that build on a unit, in their order; nothing builds on other steps. */
    List<StepLink> unlocks(StepKey step) {
        return step.isUnit()
                ? view.plan().order().stream()
                        .filter(other -> other.kind() != StepKind.MILESTONE)
                        .filter(other -> RequestCheck.isKnown(catalog, other))
                        .flatMap(other -> reason(other, step.unitId()).map(reason -> link(other, reason)).stream())
                        .toList()
                : List.of();
    }

    /** What a unit that is gone has become, also over units that are gone as well. */
    List<StepLink> countsFor(StepKey step) {
        if (!step.isUnit()) {
            return List.of();
        }
        Set<UnitId> reached = new LinkedHashSet<>(Set.of(step.unitId()));
        boolean more = true;
        while (more) {
            more = reached.addAll(catalog.carries().stream()
                    .filter(carry -> carry.parts().stream().anyMatch(reached::contains))
                    .map(Carry::into)
                    .toList());
        }
        return reached.stream()
                .filter(catalog::contains)
                .map(unit -> link(StepKey.unit(unit), NO_REASON))
                .toList();
    }

    private Optional<String> reason(StepKey dependent, UnitId needed) {
        return prerequisites(dependent)
                .filter(prerequisite -> prerequisite.unit().equals(needed))
                .map(Prerequisite::reason)
                .findFirst();
    }

    private StepLink link(StepKey step, String reason) {
        return new StepLink(step, StepLabels.of(catalog, step).title(), status(step), reason);
    }

    /** Milestones have a status only in a plan. */
    StepStatus status(StepKey step) {
        return step.kind() == StepKind.MILESTONE ? view.status(step) : desk.status(step);
    }
}
