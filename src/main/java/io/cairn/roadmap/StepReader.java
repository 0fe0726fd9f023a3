package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.LearningResource;
import io.cairn.progress.Standing;
import io.cairn.shared.Effort;
import io.cairn.shared.NotFoundException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts together everything about one step. */
final class StepReader {

    private static final Comparator<LearningResource> ACTIVE_THEN_FREE_FIRST = Comparator.comparing(
                    (LearningResource resource) -> !resource.status().isActive())
            .thenComparing(resource -> resource.cost() != LearningResource.Cost.FREE);

    private final Catalog catalog;
    private final Desk desk;
    private final RoadmapView view;
    private final StepLinks links;

    StepReader(Desk desk, RoadmapView view) {
        this.catalog = desk.catalog();
        this.desk = desk;
        this.view = view;
        this.links = new StepLinks(desk, view);
    }

    /** @throws NotFoundException if neither the edition has such a thing nor any before it had */
    StepView read(StepKey step) {
        if (!RequestCheck.isKnown(catalog, step)) {
            return readGone(step);
        }
        Optional<PlannedStep> planned = view.plan().step(step);
        StepLabel label = StepLabels.of(catalog, step);
        return new StepView(
                step,
                label.title(),
                summary(step),
                label.area(),
                planned.map(PlannedStep::effort).orElseGet(() -> effort(step)),
                links.status(step),
                desk.achievements().shown(step),
                planned.isPresent(),
                dates(planned, desk.achievements().of(step)),
                planned.map(PlannedStep::reasons).orElse(List.of()),
                links.needs(step),
                links.unlocks(step),
                resources(step),
                checklist(step),
                neighbour(step, -1),
                neighbour(step, 1),
                links.blockedBy(step),
                null);
    }

    private StepView readGone(StepKey step) {
        if (catalog.former(Achievements.item(step)).isEmpty()) {
            throw new NotFoundException("No step '%s'".formatted(step));
        }
        Optional<PlannedStep> planned = view.plan().step(step);
        StepLabel label = StepLabels.of(catalog, step);
        return new StepView(
                step,
                label.title(),
                "",
                label.area(),
                planned.map(PlannedStep::effort).orElse(Effort.NONE),
                links.status(step),
                desk.achievements().shown(step),
                planned.isPresent(),
                dates(planned, desk.achievements().of(step)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                neighbour(step, -1),
                neighbour(step, 1),
                List.of(),
                new StepGone(links.countsFor(step)));
    }

    private String summary(StepKey step) {
        return switch (step.kind()) {
            case UNIT -> catalog.unit(step.unitId()).outcome();
            case PROJECT -> catalog.brief(step.slug()).summary();
            case CERTIFICATION -> catalog.certification(step.slug()).summary();
            case MILESTONE -> catalog.area(step.slug()).summary();
            case TASK -> catalog.task(step.slug()).summary();
        };
    }

    private Effort effort(StepKey step) {
        return switch (step.kind()) {
            case UNIT -> catalog.unit(step.unitId()).effort();
            case PROJECT -> catalog.brief(step.slug()).effort();
            case CERTIFICATION -> catalog.certification(step.slug()).effort();
            case MILESTONE -> Effort.NONE;
            case TASK -> catalog.task(step.slug()).effort();
        };
    }

    private List<String> checklist(StepKey step) {
        return switch (step.kind()) {
            case UNIT -> catalog.unit(step.unitId()).checklist();
            case PROJECT -> catalog.brief(step.slug()).checks();
            case TASK -> catalog.task(step.slug()).checklist();
            case CERTIFICATION, MILESTONE -> List.of();
        };
    }

    private List<LearningResource> resources(StepKey step) {
        return step.isUnit()
                ? catalog.resources(step.unitId()).stream()
                        .sorted(ACTIVE_THEN_FREE_FIRST)
                        .toList()
                : List.of();
    }

    private @Nullable StepKey neighbour(StepKey step, int distance) {
        List<StepKey> order = view.plan().order();
        int place = order.indexOf(step);
        int wanted = place + distance;
        return place < 0 || wanted < 0 || wanted >= order.size() ? null : order.get(wanted);
    }

    private static StepDates dates(Optional<PlannedStep> planned, Optional<Standing> standing) {
        LocalDate startedOn = standing.map(Standing::startedOn).orElse(null);
        LocalDate finishedOn = standing.map(Standing::finishedOn).orElse(null);
        return planned.map(step -> new StepDates(
                        step.start(), step.finish(), step.earliestFinish(), step.latestFinish(), startedOn, finishedOn))
                .orElseGet(() -> new StepDates(null, null, null, null, startedOn, finishedOn));
    }
}
