package io.cairn.roadmap.ui;

import io.cairn.catalog.Catalog;
import io.cairn.roadmap.Arrangement;
import io.cairn.roadmap.Plan;
import io.cairn.roadmap.PlanCause;
import io.cairn.roadmap.PlanPreview;
import io.cairn.roadmap.PlanWish;
import io.cairn.roadmap.PlannedStep;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import io.cairn.roadmap.StepLabel;
import io.cairn.roadmap.StepMoves;
import io.cairn.roadmap.StepStatus;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An arrangement that somebody is at work on, and the plan that it would make. */
final class ArrangeDraft implements Serializable {

    private final Map<StepKey, StepLabel> labels = new HashMap<>();
    private RoadmapView roadmap;
    private PlanWish wish;
    private Plan plan;

    ArrangeDraft(RoadmapView roadmap) {
        this.roadmap = roadmap;
        this.wish = roadmap.wish(PlanCause.ARRANGED);
        this.plan = roadmap.plan();
        labels.putAll(roadmap.labels());
    }

    RoadmapView roadmap() {
        return roadmap;
    }

    PlanWish wish() {
        return wish;
    }

    Map<StepKey, StepLabel> labels() {
        return labels;
    }

    /** The planner has answered to the wish. */
    void show(PlanWish asked, PlanPreview preview) {
        wish = asked;
        plan = preview.after();
        labels.putAll(preview.labels());
    }

    /** The same wish for a roadmap that has changed in the meantime. */
    PlanWish on(RoadmapView newest) {
        roadmap = newest;
        labels.putAll(newest.labels());
        return wish.withSettings(newest.settings());
    }

    /** What is in progress and what can be arranged, in order. */
    List<PlannedStep> steps() {
        return plan.steps().stream()
                .filter(step -> step.key().kind() != StepKind.MILESTONE)
                .filter(step -> roadmap.status(step.key()).isOpen() || (isWantedAgain(step.key()) && !step.isDone()))
                .toList();
    }

    private boolean isWantedAgain(StepKey step) {
        return roadmap.status(step) == StepStatus.SKIPPED && !wish.skipped().contains(step);
    }

    boolean isBegun(StepKey step) {
        return roadmap.status(step) == StepStatus.IN_PROGRESS;
    }

    boolean isPinned(StepKey step) {
        return wish.arrangement().weekOf(step).isPresent();
    }

    Set<StepKey> skipped() {
        return wish.skipped();
    }

    StepMoves moves(Catalog catalog) {
        Map<StepKey, StepStatus> statuses = new HashMap<>(roadmap.statuses());
        statuses.keySet().removeIf(this::isWantedAgain);
        return new StepMoves(catalog, plan.order(), statuses, wish.arrangement());
    }

    /** Where a step that was dropped on another one is to go: to its place. */
    @Nullable
    StepKey placeOf(StepKey target, StepKey dragged, List<StepKey> open) {
        int to = open.indexOf(target);
        if (open.indexOf(dragged) > to || to < 0) {
            return target;
        }
        return to + 1 < open.size() ? open.get(to + 1) : null;
    }

    PlanWish withOrder(StepKey moved, List<StepKey> order) {
        return wish.withOrder(order).withArrangement(wish.arrangement().withPlaced(moved));
    }

    /** Pinned to the week that it begins in now, or no longer pinned. */
    PlanWish withPinToggled(StepKey step) {
        Arrangement own = wish.arrangement();
        return wish.withArrangement(isPinned(step) ? own.withoutPin(step) : own.withPin(step, weekOf(step)));
    }

    LocalDate weekOf(StepKey step) {
        return Trail.mondayOf(plan.step(step).orElseThrow().start());
    }

    PlanWish withSkipToggled(StepKey step) {
        Set<StepKey> skipped = new TreeSet<>(wish.skipped());
        if (!skipped.remove(step)) {
            skipped.add(step);
        }
        // What is left out of the plan has no place in it that a pin could hold.
        return wish.withSkipped(skipped).withArrangement(wish.arrangement().withoutPin(step));
    }
}
