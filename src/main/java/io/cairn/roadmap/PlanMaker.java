package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.UnitId;
import io.cairn.progress.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Asks the planner in a learner's name: from settings, what is begun and done, and the plan before. */
final class PlanMaker {

    private final Catalog catalog;
    private final Achievements achievements;
    private final LocalDate today;

    PlanMaker(Catalog catalog, Achievements achievements, LocalDate today) {
        this.catalog = catalog;
        this.achievements = achievements;
        this.today = today;
    }

    /** @throws SettingsException if no plan can be made from the settings */
    Plan first(PlanSettings settings) {
        return plan(settings, null);
    }

    /**
     * Plans anew from today on.
     *
     * @throws SettingsException if no plan can be made from the settings
     */
    Plan next(PlanWish wish) {
        return plan(wish.settings(), wish);
    }

    private Plan plan(PlanSettings settings, @Nullable PlanWish wish) {
        SettingsCheck.check(catalog, settings, today);
        Set<StepKey> planned = new TreeSet<>(wish == null ? List.of() : wish.order());
        PlanRequest request =
                wish == null ? request(settings) : withOwn(request(settings).withPreviousOrder(wish.order()), wish);
        Plan plan = plan(request, planned);
        planned.addAll(plan.order());
        return hasBegunElsewhere(plan) ? plan(request, planned) : plan;
    }

    private PlanRequest request(PlanSettings settings) {
        return PlanRequest.of(
                        catalog,
                        settings.role(),
                        new Capacity(settings.hoursPerWeek(), settings.studyDays(), settings.daysOff()),
                        SettingsCheck.firstDay(settings, today))
                .withTarget(settings.target())
                .withPace(achievements.pace(catalog));
    }

    private PlanRequest withOwn(PlanRequest request, PlanWish wish) {
        return request.withArrangement(wish.arrangement())
                .withSkipped(wish.skipped().stream()
                        .filter(step -> achievements.status(step) != StepStatus.DONE)
                        .toList());
    }

    /** Whether the plan has a step as not begun that was begun or done in another roadmap. */
    private boolean hasBegunElsewhere(Plan plan) {
        return plan.steps().stream()
                .filter(step -> step.fixed() == null)
                .anyMatch(step -> achievements.status(step.key()) != StepStatus.UPCOMING);
    }

    /** @param planned the steps that belong to this roadmap; what was worked through elsewhere is known, not a step */
    private Plan plan(PlanRequest request, Set<StepKey> planned) {
        Map<StepKey, FixedStep> fixed = fixed(step -> planned.contains(step) || isDoneProject(step));
        Set<UnitId> known = new TreeSet<>(achievements.known());
        known.removeIf(unit -> fixed.containsKey(StepKey.unit(unit)));
        return RoadmapPlanner.plan(request.withFixed(fixed).withKnown(known));
    }

    /** Projects count for every role's portfolio, whichever roadmap they were done in. */
    private boolean isDoneProject(StepKey step) {
        return step.kind() == StepKind.PROJECT && achievements.status(step) == StepStatus.DONE;
    }

    private Map<StepKey, FixedStep> fixed(Predicate<StepKey> belongs) {
        Map<StepKey, FixedStep> fixed = new TreeMap<>();
        achievements.worked().forEach(standing -> {
            StepKey step = Achievements.step(standing.item());
            if (belongs.test(step) && (standing.isDone() || isBegun(step))) {
                fixed.put(step, fixed(standing));
            }
        });
        return fixed;
    }

    /** What this edition has no more cannot be gone on with; what was done of it stays on record. */
    private boolean isBegun(StepKey step) {
        return achievements.status(step) == StepStatus.IN_PROGRESS && RequestCheck.isKnown(catalog, step);
    }

    private FixedStep fixed(Standing standing) {
        LocalDate finished = standing.finishedOn();
        LocalDate started = standing.startedOn();
        if (!standing.isDone()) {
            return FixedStep.inProgress(started == null ? today : started, standing.minutes());
        }
        LocalDate end = finished == null ? today : finished;
        return FixedStep.done(started == null ? end : started, end);
    }
}
