package io.cairn.roadmap.ui;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Prerequisite;
import io.cairn.catalog.UnitId;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import io.cairn.roadmap.StepStatus;
import io.cairn.shared.NotFoundException;
import java.util.List;
import java.util.Optional;

/** Finds what an upcoming step still waits for: a required step of the same plan that is open. */
final class Blockers {

    private final RoadmapView roadmap;
    private final Catalog catalog;

    Blockers(RoadmapView roadmap, Catalog catalog) {
        this.roadmap = roadmap;
        this.catalog = catalog;
    }

    /** The first thing the step waits for; empty if it can begin. */
    Optional<StepKey> of(StepKey step) {
        return required(step).stream()
                .map(StepKey::unit)
                .filter(key -> roadmap.statuses().containsKey(key)
                        && roadmap.status(key).isOpen())
                .findFirst();
    }

    private List<UnitId> required(StepKey step) {
        if (roadmap.status(step) != StepStatus.UPCOMING) {
            return List.of();
        }
        if (step.kind() == StepKind.UNIT) {
            return catalog.prerequisites(step.unitId()).stream()
                    .filter(Prerequisite::isRequired)
                    .map(Prerequisite::unit)
                    .toList();
        }
        try {
            return step.kind() == StepKind.PROJECT ? catalog.brief(step.slug()).needs() : List.of();
        } catch (NotFoundException e) {
            // A later edition may have dropped the brief; the step stays in the plan and waits for nothing.
            return List.of();
        }
    }
}
