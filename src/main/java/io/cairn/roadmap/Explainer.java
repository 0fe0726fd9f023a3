package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Gives every step its reasons. Steps are explained in their order: a project's depend on the projects before it. */
final class Explainer {

    private final PlanRequest request;
    private final Catalog catalog;
    private final Set<UnitId> known;
    private final Map<StepKey, Integer> place = new HashMap<>();
    private final UnitReasons units;
    private final Set<Paradigm> shown = EnumSet.noneOf(Paradigm.class);
    private final Set<Slug> stages = new TreeSet<>();

    /** @param order all steps, finished ones included */
    Explainer(PlanRequest request, Needs needs, Set<UnitId> known, RecommendedEdges edges, List<StepKey> order) {
        this.request = request;
        this.catalog = request.catalog();
        this.known = known;
        order.forEach(step -> place.put(step, place.size()));
        units = new UnitReasons(request, needs, new Purposes(request, needs), known, edges, place);
    }

    List<Reason> explain(StepKey step) {
        List<Reason> reasons = new ArrayList<>();
        FixedStep fixed = request.fixed().get(step);
        if (fixed != null) {
            reasons.add(
                    fixed.isDone()
                            ? new Reason.Finished(Objects.requireNonNull(fixed.finishedOn()))
                            : new Reason.Begun(fixed.startedOn()));
        }
        if (RequestCheck.isKnown(catalog, step)) {
            reasons.addAll(byKind(step));
        }
        return reasons;
    }

    private List<Reason> byKind(StepKey step) {
        return switch (step.kind()) {
            case UNIT -> units.of(step.unitId());
            case PROJECT -> project(step, catalog.brief(step.slug()));
            case CERTIFICATION -> certification(step);
            case MILESTONE -> List.of(new Reason.ClosesRun(step.slug()));
            case TASK -> List.of(new Reason.BeforeTheEnd(TaskPlacement.DAYS_BEFORE_THE_END));
        };
    }

    private List<Reason> project(StepKey step, ProjectBrief brief) {
        boolean required =
                catalog.role(request.role()).portfolioRule().paradigms().contains(brief.paradigm());
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason.ShowsParadigm(brief.paradigm(), shown.add(brief.paradigm()) && required));
        lastOf(step, brief.needs()).ifPresent(reasons::add);
        List<Slug> newStages = brief.stages().stream().filter(stages::add).toList();
        if (!newStages.isEmpty()) {
            reasons.add(new Reason.CoversStages(newStages));
        }
        proves(brief.proves()).ifPresent(reasons::add);
        return reasons;
    }

    private List<Reason> certification(StepKey step) {
        List<UnitId> covered = catalog.certification(step.slug()).units();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason.Chosen(step.slug()));
        lastOf(step, covered).ifPresent(reasons::add);
        proves(covered).ifPresent(reasons::add);
        return reasons;
    }

    /** The last of the units that is planned before the step. */
    private Optional<Reason> lastOf(StepKey step, Collection<UnitId> needed) {
        return needed.stream()
                .filter(unit -> placeOf(StepKey.unit(unit)) < placeOf(step))
                .max(Comparator.comparing(unit -> placeOf(StepKey.unit(unit))))
                .map(Reason.ReadyAfter::new);
    }

    private Optional<Reason> proves(Collection<UnitId> proven) {
        List<UnitId> here = proven.stream()
                .filter(unit -> known.contains(unit) || place.containsKey(StepKey.unit(unit)))
                .distinct()
                .sorted()
                .toList();
        return here.isEmpty() ? Optional.empty() : Optional.of(new Reason.Proves(here));
    }

    private int placeOf(StepKey step) {
        return place.getOrDefault(step, Integer.MAX_VALUE);
    }
}
