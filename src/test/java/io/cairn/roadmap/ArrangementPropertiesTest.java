package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Prerequisite;
import io.cairn.roadmap.StepMoves.Outcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What moving and pinning promise, on random catalogues; a seed stands for a catalogue, a request and a move. */
class ArrangementPropertiesTest {

    private static final int TRIES = 60;
    private static final long SEEDS = 1_000_000;

    /** A plan of which some is done and in progress, and a move of one of its steps before another, or to the end. */
    private static final class Case {

        final PlanRequest request;
        final Plan plan;
        final Map<StepKey, StepStatus> statuses = new HashMap<>();
        final Random random;
        final List<StepKey> movable;
        final StepKey step;
        final StepKey other;
        final Outcome outcome;

        Case(long seed) {
            random = new Random(seed);
            PlanRequest fresh = RandomCatalogs.request(seed);
            Plan before = RoadmapPlanner.plan(fresh);
            Map<StepKey, FixedStep> fixed = new HashMap<>();
            before.steps().stream()
                    .filter(step -> step.key().kind() != StepKind.MILESTONE)
                    .limit(random.nextInt(6))
                    .forEach(step -> fixed.put(
                            step.key(),
                            random.nextBoolean()
                                    ? FixedStep.done(step.start(), step.finish())
                                    : FixedStep.inProgress(step.start())));
            request = fresh.withFixed(fixed).withPreviousOrder(before.order());
            plan = RoadmapPlanner.plan(request);
            plan.steps()
                    .forEach(step -> statuses.put(
                            step.key(),
                            step.isDone()
                                    ? StepStatus.DONE
                                    : step.isInProgress() ? StepStatus.IN_PROGRESS : StepStatus.UPCOMING));
            movable = open(plan);
            step = movable.isEmpty() ? StepKey.parse("task/none") : movable.get(random.nextInt(movable.size()));
            int place = random.nextInt(movable.size() + 1);
            other = place == movable.size() ? null : movable.get(place);
            outcome = new StepMoves(request.catalog(), plan.order(), statuses, Arrangement.NONE).before(step, other);
        }

        PlanRequest after(Outcome.Moved moved) {
            return request.withPreviousOrder(moved.order())
                    .withArrangement(request.arrangement().withPlaced(step));
        }
    }

    // ---------------------------------------------------------------- moving

    @Property(tries = TRIES)
    void aMoveThatIsAllowedPutsTheStepExactlyThere(@ForAll @LongRange(max = SEEDS) long seed) {
        Case here = new Case(seed);
        if (here.outcome instanceof Outcome.Moved moved) {
            List<StepKey> expected = new ArrayList<>(here.movable);
            if (!here.step.equals(here.other)) {
                expected.remove(here.step);
                expected.add(here.other == null ? expected.size() : expected.indexOf(here.other), here.step);
            }

            assertThat(open(RoadmapPlanner.plan(here.after(moved)))).isEqualTo(expected);
        }
    }

    @Property(tries = TRIES)
    void aMoveIsRefusedOnlyForARequiredStepThatItNames(@ForAll @LongRange(max = SEEDS) long seed) {
        Case here = new Case(seed);
        if (here.outcome instanceof Outcome.Refused refused && !here.movable.isEmpty()) {
            StepKey because = refused.because();
            boolean earlier = refused.obstacle() == StepMoves.Obstacle.NEEDS;
            assertThat(refused.obstacle()).isIn(StepMoves.Obstacle.NEEDS, StepMoves.Obstacle.NEEDED_BY);
            assertThat(required(here.request.catalog(), earlier ? here.step : because))
                    .contains(earlier ? because : here.step);
            assertThat(here.movable.indexOf(because) < here.movable.indexOf(here.step))
                    .isEqualTo(earlier);
        }
    }

    @Property(tries = TRIES)
    void whateverIsMovedAPlanStaysAPlan(@ForAll @LongRange(max = SEEDS) long seed) {
        Case here = new Case(seed);
        if (here.outcome instanceof Outcome.Moved moved) {
            Plan after = RoadmapPlanner.plan(here.after(moved));

            assertThat(new HashSet<>(after.order())).isEqualTo(new HashSet<>(here.plan.order()));
            assertThat(after.forecast()).isEqualTo(here.plan.forecast());
            assertThatWhatIsRequiredComesFirst(here, after);
            assertThat(settled(after)).isEqualTo(settled(here.plan));
        }
    }

    @Property(tries = TRIES)
    void whatWasMovedStaysWhenPlanningAgain(@ForAll @LongRange(max = SEEDS) long seed) {
        Case here = new Case(seed);
        if (here.outcome instanceof Outcome.Moved moved) {
            PlanRequest request = here.after(moved);
            Plan after = RoadmapPlanner.plan(request);
            Plan again = RoadmapPlanner.plan(request.withPreviousOrder(after.order())
                    .withCapacity(request.capacity().withHoursPerWeek(1 + here.random.nextInt(60)))
                    .withPaceFactor(1.4));

            assertThat(again.order()).isEqualTo(after.order());
        }
    }

    @Property(tries = TRIES)
    void finishedAndBegunWorkIsNotMoved(@ForAll @LongRange(max = SEEDS) long seed) {
        Case here = new Case(seed);
        StepMoves moves = new StepMoves(here.request.catalog(), here.plan.order(), here.statuses, Arrangement.NONE);
        here.plan.steps().stream()
                .filter(step -> step.fixed() != null || step.key().kind() == StepKind.MILESTONE)
                .forEach(step -> assertThat(moves.before(step.key(), null))
                        .isEqualTo(new Outcome.Refused(StepMoves.Obstacle.FIXED, step.key())));
    }

    @Property(tries = TRIES)
    void earlierAndLaterAreOnePlaceOrRefused(@ForAll @LongRange(max = SEEDS) long seed) {
        Case here = new Case(seed);
        StepMoves moves = new StepMoves(here.request.catalog(), here.plan.order(), here.statuses, Arrangement.NONE);
        for (int i = 1; i < here.movable.size(); i++) {
            Outcome up = moves.earlier(here.movable.get(i));
            Outcome down = moves.later(here.movable.get(i - 1));
            // Either way the two swap their places.
            assertThat(up instanceof Outcome.Moved).isEqualTo(down instanceof Outcome.Moved);
            if (up instanceof Outcome.Moved) {
                assertThat(up).isEqualTo(down);
            }
        }
    }

    // ---------------------------------------------------------------- pinning

    @Property(tries = 20)
    void aPinnedStepBeginsInItsWeekIfThereIsAPlaceForIt(@ForAll @LongRange(max = SEEDS) long seed) {
        Case here = new Case(seed);
        if (here.movable.isEmpty()) {
            return;
        }
        LocalDate week = pinned(here);
        Plan after = RoadmapPlanner.plan(here.request.withArrangement(Arrangement.NONE.withPin(here.step, week)));
        if (weekOf(here.step, after).equals(week)) {
            return;
        }
        StepMoves moves = new StepMoves(here.request.catalog(), after.order(), here.statuses, Arrangement.NONE);
        for (StepKey other : moves.open()) {
            if (moves.before(here.step, other) instanceof Outcome.Moved moved && !isAgainstAdvice(here, moved)) {
                Plan there = RoadmapPlanner.plan(here.after(moved));
                assertThat(weekOf(here.step, there)).isNotEqualTo(week);
            }
        }
    }

    @Property(tries = TRIES)
    void pinsSurvivePlanningAgain(@ForAll @LongRange(max = SEEDS) long seed) {
        Case here = new Case(seed);
        if (here.movable.isEmpty()) {
            return;
        }
        PlanRequest request = here.request.withArrangement(Arrangement.NONE.withPin(here.step, pinned(here)));
        Plan after = RoadmapPlanner.plan(request);

        assertThat(RoadmapPlanner.plan(request.withPreviousOrder(after.order())))
                .isEqualTo(after);
        assertThat(after.forecast()).isEqualTo(here.plan.forecast());
        assertThat(settled(after)).isEqualTo(settled(here.plan));
        assertThatWhatIsRequiredComesFirst(here, after);
    }

    private static LocalDate pinned(Case here) {
        long weeks = ChronoUnit.WEEKS.between(
                RandomCatalogs.START, here.plan.forecast().likely());
        return monday(RandomCatalogs.START).plusWeeks(here.random.nextInt((int) Math.min(weeks, 200) + 1));
    }

    private static LocalDate weekOf(StepKey step, Plan plan) {
        return monday(plan.step(step).orElseThrow().start());
    }

    /** Whether the step is before something that is recommended to come before it, or the other way round. */
    private static boolean isAgainstAdvice(Case here, Outcome.Moved moved) {
        List<StepKey> order = moved.order();
        return order.stream()
                .filter(StepKey::isUnit)
                .anyMatch(step -> here.request.catalog().prerequisites(step.unitId()).stream()
                        .map(prerequisite -> StepKey.unit(prerequisite.unit()))
                        .filter(first -> first.equals(here.step) || step.equals(here.step))
                        .anyMatch(first -> order.indexOf(first) > order.indexOf(step)));
    }

    // ---------------------------------------------------------------- told apart from the planner

    private static void assertThatWhatIsRequiredComesFirst(Case here, Plan plan) {
        List<StepKey> order = open(plan);
        order.forEach(step -> assertThat(required(here.request.catalog(), step))
                .filteredOn(order::contains)
                .allMatch(first -> order.indexOf(first) < order.indexOf(step)));
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private static List<StepKey> open(Plan plan) {
        return plan.steps().stream()
                .filter(step -> step.fixed() == null && step.key().kind() != StepKind.MILESTONE)
                .map(PlannedStep::key)
                .toList();
    }

    private static List<String> settled(Plan plan) {
        return plan.steps().stream()
                .filter(PlannedStep::isDone)
                .map(step -> "%s from %s to %s".formatted(step.key(), step.start(), step.finish()))
                .toList();
    }

    private static Set<StepKey> required(Catalog catalog, StepKey step) {
        return switch (step.kind()) {
            case UNIT ->
                catalog.prerequisites(step.unitId()).stream()
                        .filter(Prerequisite::isRequired)
                        .map(prerequisite -> StepKey.unit(prerequisite.unit()))
                        .collect(Collectors.toSet());
            case PROJECT ->
                catalog.brief(step.slug()).needs().stream().map(StepKey::unit).collect(Collectors.toSet());
            case CERTIFICATION ->
                catalog.certification(step.slug()).units().stream()
                        .map(StepKey::unit)
                        .collect(Collectors.toSet());
            case MILESTONE, TASK -> Set.of();
        };
    }
}
