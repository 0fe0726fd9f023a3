package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Importance;
import io.cairn.catalog.Prerequisite;
import io.cairn.catalog.Requirement;
import io.cairn.catalog.UnitId;
import io.cairn.roadmap.Quality.ChoiceMethod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The planner's promises, on random catalogues; a seed stands for a catalogue and a request. */
class RoadmapPlannerPropertiesTest {

    private static final int TRIES = 150;
    private static final long SEEDS = 1_000_000;

    // ---------------------------------------------------------------- what is planned and in which order

    @Property(tries = TRIES)
    void whatIsRequiredComesFirst(@ForAll @LongRange(max = SEEDS) long seed, @ForAll @IntRange(max = 400) int days) {
        PlanRequest request = RandomCatalogs.request(seed).withTarget(RandomCatalogs.START.plusDays(days));
        List<UnitId> order = units(RoadmapPlanner.plan(request));

        for (UnitId unit : order) {
            assertThat(required(request.catalog(), unit))
                    .filteredOn(order::contains)
                    .allMatch(before -> order.indexOf(before) < order.indexOf(unit));
        }
    }

    @Property(tries = TRIES)
    void whatIsRecommendedComesFirstUnlessThatClosesACycle(@ForAll @LongRange(max = SEEDS) long seed) {
        PlanRequest request = RandomCatalogs.request(seed);
        List<UnitId> order = units(RoadmapPlanner.plan(request));

        for (UnitId unit : order) {
            request.catalog().prerequisites(unit).stream()
                    .map(Prerequisite::unit)
                    .filter(order::contains)
                    .filter(before -> order.indexOf(before) > order.indexOf(unit))
                    .forEach(before -> assertThat(everythingBefore(request.catalog(), before))
                            .contains(unit));
        }
    }

    @Property(tries = TRIES)
    void nothingKnownIsPlanned(@ForAll @LongRange(max = SEEDS) long seed) {
        PlanRequest request = RandomCatalogs.request(seed);

        assertThat(units(RoadmapPlanner.plan(request))).noneMatch(implied(request)::contains);
    }

    @Property(tries = TRIES)
    void everyNeededUnitIsPlannedOrLeftOut(
            @ForAll @LongRange(max = SEEDS) long seed, @ForAll @IntRange(max = 400) int days) {
        PlanRequest request = RandomCatalogs.request(seed).withTarget(RandomCatalogs.START.plusDays(days));
        Plan plan = RoadmapPlanner.plan(request);

        Set<UnitId> needed = neededByRole(request);
        needed.removeAll(implied(request));
        Set<UnitId> accounted = new HashSet<>(units(plan));
        plan.leftOut().stream()
                .filter(out -> out.step().isUnit())
                .forEach(out -> assertThat(accounted.add(out.step().unitId())).isTrue());
        assertThat(accounted).containsAll(needed);
        assertThat(plan.shortfall() == null).isEqualTo(plan.leftOut().isEmpty());
        assertThat(plan.order()).doesNotHaveDuplicates();
    }

    @Property(tries = TRIES)
    void projectsAndMilestonesFollowTheUnitsTheyRestOn(@ForAll @LongRange(max = SEEDS) long seed) {
        PlanRequest request = RandomCatalogs.request(seed);
        List<StepKey> order = RoadmapPlanner.plan(request).order();

        for (StepKey step : order) {
            assertThat(restsOn(request.catalog(), step, order))
                    .allMatch(unit -> order.indexOf(unit) < order.indexOf(step));
        }
    }

    @Property(tries = TRIES)
    void everyStepHasAReason(@ForAll @LongRange(max = SEEDS) long seed) {
        assertThat(RoadmapPlanner.plan(RandomCatalogs.request(seed)).steps())
                .allSatisfy(step -> assertThat(step.reasons()).isNotEmpty());
    }

    @Property(tries = TRIES)
    void joiningRunsCostsAtMostOnePerCent(@ForAll @LongRange(max = SEEDS) long seed) {
        Quality quality = RoadmapPlanner.plan(RandomCatalogs.request(seed)).quality();

        assertThat(quality.orderGap()).isBetween(0.0, 1.0);
        assertThat(1 + quality.plannedGap()).isLessThanOrEqualTo((1 + quality.orderGap()) * 1.0100001);
    }

    // ---------------------------------------------------------------- weeks and dates

    @Property(tries = TRIES)
    void noWeekIsOverfullAndAllMinutesArePacked(@ForAll @LongRange(max = SEEDS) long seed) {
        Plan plan = RoadmapPlanner.plan(RandomCatalogs.request(seed));

        assertThat(plan.weeks()).allMatch(week -> week.plannedMinutes() <= week.capacityMinutes());
        Map<StepKey, Integer> packed = new HashMap<>();
        plan.weeks()
                .forEach(week ->
                        week.shares().forEach(share -> packed.merge(share.step(), share.minutes(), Integer::sum)));
        assertThat(plan.steps())
                .allSatisfy(
                        step -> assertThat(packed.getOrDefault(step.key(), 0)).isEqualTo(step.minutes()));
        assertThat(packed.keySet()).isSubsetOf(plan.order());
    }

    @Property(tries = TRIES)
    void datesFollowTheOrderAndFallOnFreeStudyDays(@ForAll @LongRange(max = SEEDS) long seed) {
        PlanRequest request = RandomCatalogs.request(seed);
        Plan plan = RoadmapPlanner.plan(request);

        LocalDate previous = request.start();
        for (PlannedStep step : plan.steps()) {
            assertThat(List.of(previous, step.start(), step.finish())).isSorted();
            assertThat(List.of(step.earliestFinish(), step.finish(), step.latestFinish()))
                    .isSorted();
            assertThat(step.minutes() == 0 || isFree(request.capacity(), step.finish()))
                    .isTrue();
            previous = step.finish();
        }
        assertThat(List.of(
                        plan.forecast().earliest(),
                        plan.forecast().likely(),
                        plan.forecast().latest()))
                .isSorted();
        assertThat(plan.forecast().likely()).isEqualTo(previous);
    }

    @Property(tries = TRIES)
    void nothingIsPlannedAfterTheTarget(
            @ForAll @LongRange(max = SEEDS) long seed, @ForAll @IntRange(max = 400) int days) {
        LocalDate target = RandomCatalogs.START.plusDays(days);
        Plan plan = RoadmapPlanner.plan(RandomCatalogs.request(seed).withTarget(target));

        assertThat(plan.forecast().likely()).isBeforeOrEqualTo(target);
    }

    @Property(tries = TRIES)
    void whatAShortfallAsksForIsEnoughAndNoMore(
            @ForAll @LongRange(max = SEEDS) long seed, @ForAll @IntRange(max = 400) int days) {
        PlanRequest request = RandomCatalogs.request(seed).withTarget(RandomCatalogs.START.plusDays(days));
        Shortfall shortfall = RoadmapPlanner.plan(request).shortfall();
        if (shortfall == null) {
            return;
        }
        LocalDate target = RandomCatalogs.START.plusDays(days);
        assertThat(shortfall.missingMinutes()).isPositive();
        assertThat(RoadmapPlanner.plan(request.withTarget(target.plusWeeks(shortfall.extraWeeks())))
                        .leftOut())
                .isEmpty();
        assertThat(RoadmapPlanner.plan(request.withTarget(target.plusWeeks(shortfall.extraWeeks() - 1)))
                        .leftOut())
                .isNotEmpty();
        Integer extra = shortfall.extraHoursPerWeek();
        int hours = request.capacity().hoursPerWeek() + (extra == null ? 1000 : extra);
        if (hours <= Capacity.MAX_HOURS_PER_WEEK) {
            Capacity more = request.capacity().withHoursPerWeek(hours);
            assertThat(RoadmapPlanner.plan(request.withCapacity(more)).leftOut())
                    .isEmpty();
            Capacity less = request.capacity().withHoursPerWeek(hours - 1);
            assertThat(RoadmapPlanner.plan(request.withCapacity(less)).leftOut())
                    .isNotEmpty();
        }
    }

    // ---------------------------------------------------------------- the same again

    @Property(tries = TRIES)
    void theSameRequestYieldsTheSamePlan(
            @ForAll @LongRange(max = SEEDS) long seed, @ForAll @IntRange(max = 400) int days) {
        LocalDate target = RandomCatalogs.START.plusDays(days);

        assertThat(RoadmapPlanner.plan(RandomCatalogs.request(seed).withTarget(target)))
                .isEqualTo(RoadmapPlanner.plan(RandomCatalogs.request(seed).withTarget(target)));
    }

    @Property(tries = TRIES)
    void theOrderOfTheInputDoesNotMatter(
            @ForAll @LongRange(max = SEEDS) long seed, @ForAll @IntRange(max = 400) int days) {
        LocalDate target = RandomCatalogs.START.plusDays(days);
        PlanRequest request = RandomCatalogs.request(seed).withTarget(target);
        Catalog shuffled = RandomCatalogs.builder(seed).shuffled(seed + 7);

        assertThat(RoadmapPlanner.plan(request.withCatalog(shuffled))).isEqualTo(RoadmapPlanner.plan(request));
    }

    // ---------------------------------------------------------------- planning again

    @Property(tries = TRIES)
    void planningAgainChangesNothing(@ForAll @LongRange(max = SEEDS) long seed) {
        PlanRequest request = RandomCatalogs.request(seed);
        Plan plan = RoadmapPlanner.plan(request);

        assertThat(RoadmapPlanner.plan(request.withPreviousOrder(plan.order()))).isEqualTo(plan);
    }

    @Property(tries = TRIES)
    void finishedWorkStaysAndWhatIsInProgressComesNext(@ForAll @LongRange(max = SEEDS) long seed) {
        PlanRequest request = RandomCatalogs.request(seed);
        Plan before = RoadmapPlanner.plan(request);
        PlanRequest later = later(request, before, new Random(seed));
        Plan after = RoadmapPlanner.plan(later);

        int place = 0;
        for (PlannedStep step : after.steps()) {
            int group = step.isDone() ? 0 : step.isInProgress() ? 1 : 2;
            assertThat(group).isGreaterThanOrEqualTo(place);
            place = group;
        }
        Set<UnitId> known = KnownUnits.of(later);
        later.fixed().forEach((key, fixed) -> {
            if (!fixed.isDone() && key.isUnit() && known.contains(key.unitId())) {
                assertThat(after.order()).as("a higher level is done").doesNotContain(key);
                return;
            }
            PlannedStep step = after.step(key).orElseThrow();
            assertThat(step.fixed()).isEqualTo(fixed.state());
            assertThat(step.start()).isEqualTo(fixed.startedOn());
            assertThat(!fixed.isDone() || step.finish().equals(fixed.finishedOn()))
                    .isTrue();
        });
    }

    @Property(tries = TRIES)
    void theRestKeepsItsOrderWhileTheLearnerMovesOn(@ForAll @LongRange(max = SEEDS) long seed) {
        PlanRequest request = RandomCatalogs.request(seed);
        Plan before = RoadmapPlanner.plan(request);
        Random random = new Random(seed);
        PlanRequest later = later(request, before, random);
        Set<UnitId> known = new TreeSet<>(request.known());
        request.catalog().units().stream()
                .filter(unit -> random.nextInt(10) == 0)
                .forEach(unit -> known.add(unit.id()));
        Plan after = RoadmapPlanner.plan(later.withKnown(known)
                .withCapacity(later.capacity().withHoursPerWeek(1 + random.nextInt(80)))
                .withPaceFactor(1.7));

        List<StepKey> open = open(after);
        assertThat(open.stream().filter(before.order()::contains).toList())
                .isEqualTo(before.order().stream().filter(open::contains).toList());
    }

    @Property(tries = TRIES)
    void onlyChangedPrerequisitesChangeTheOrder(@ForAll @LongRange(max = SEEDS) long seed) {
        PlanRequest request = RandomCatalogs.request(seed);
        Plan before = RoadmapPlanner.plan(request);
        Catalog edited = edited(seed);
        PlanRequest again =
                request.withCatalog(edited).withCertifications(List.of()).withPreviousOrder(before.order());
        Plan after = RoadmapPlanner.plan(again);

        List<StepKey> common =
                after.order().stream().filter(before.order()::contains).toList();
        for (int i = 0; i < common.size(); i++) {
            for (int j = i + 1; j < common.size(); j++) {
                boolean swapped =
                        before.order().indexOf(common.get(j)) < before.order().indexOf(common.get(i));
                assertThat(!swapped || dependsDifferently(request, before, again, after, common.get(j)))
                        .as("%s now comes after %s", common.get(j), common.get(i))
                        .isTrue();
            }
        }
    }

    // ---------------------------------------------------------------- more is never worse

    @Property(tries = TRIES)
    void moreHoursNeverFinishLater(
            @ForAll @LongRange(max = SEEDS) long seed, @ForAll @IntRange(min = 1, max = 40) int more) {
        PlanRequest request = RandomCatalogs.request(seed);
        Capacity capacity = request.capacity();
        Plan slow = RoadmapPlanner.plan(request);
        Plan fast =
                RoadmapPlanner.plan(request.withCapacity(capacity.withHoursPerWeek(capacity.hoursPerWeek() + more)));

        assertThat(fast.forecast().likely()).isBeforeOrEqualTo(slow.forecast().likely());
        assertThat(fast.forecast().earliest()).isBeforeOrEqualTo(slow.forecast().earliest());
        assertThat(fast.forecast().latest()).isBeforeOrEqualTo(slow.forecast().latest());
    }

    @Property(tries = TRIES)
    void oneMoreKnownUnitNeverFinishesLater(@ForAll @LongRange(max = SEEDS) long seed) {
        PlanRequest request = RandomCatalogs.request(seed);
        Plan plan = RoadmapPlanner.plan(request);

        for (UnitId unit :
                request.catalog().units().stream().map(u -> u.id()).limit(10).toList()) {
            Set<UnitId> known = new HashSet<>(request.known());
            known.add(unit);
            Plan shorter = RoadmapPlanner.plan(request.withKnown(known));
            assertThat(shorter.forecast().likely())
                    .isBeforeOrEqualTo(plan.forecast().likely());
            assertThat(shorter.forecast().latest())
                    .isBeforeOrEqualTo(plan.forecast().latest());
        }
    }

    @Property(tries = TRIES)
    void aLaterTargetNeverPlansLessImportance(
            @ForAll @LongRange(max = SEEDS) long seed, @ForAll @IntRange(max = 60) int step) {
        PlanRequest request = RandomCatalogs.request(seed);
        int importance = 0;
        for (int i = 0; i < 8; i++) {
            Plan plan = RoadmapPlanner.plan(request.withTarget(RandomCatalogs.START.plusDays((long) i * step)));
            assertThat(plan.quality().choice()).isNotEqualTo(ChoiceMethod.GREEDY);
            assertThat(importance(request, plan)).isGreaterThanOrEqualTo(importance);
            importance = importance(request, plan);
        }
    }

    @Property(tries = TRIES)
    void withATargetMoreHoursNeverPlanLessImportance(
            @ForAll @LongRange(max = SEEDS) long seed, @ForAll @IntRange(max = 300) int days) {
        PlanRequest request = RandomCatalogs.request(seed).withTarget(RandomCatalogs.START.plusDays(days));
        Capacity more = request.capacity().withHoursPerWeek(request.capacity().hoursPerWeek() + 3);

        assertThat(importance(request, RoadmapPlanner.plan(request.withCapacity(more))))
                .isGreaterThanOrEqualTo(importance(request, RoadmapPlanner.plan(request)));
    }

    // ---------------------------------------------------------------- told apart from the planner

    private static List<UnitId> units(Plan plan) {
        return plan.order().stream()
                .filter(StepKey::isUnit)
                .map(StepKey::unitId)
                .toList();
    }

    private static List<StepKey> open(Plan plan) {
        return plan.steps().stream()
                .filter(step -> step.fixed() == null)
                .map(PlannedStep::key)
                .toList();
    }

    private static List<UnitId> required(Catalog catalog, UnitId unit) {
        return catalog.prerequisites(unit).stream()
                .filter(Prerequisite::isRequired)
                .map(Prerequisite::unit)
                .toList();
    }

    private static Set<UnitId> implied(PlanRequest request) {
        return request.known().stream()
                .flatMap(unit -> request.catalog().impliedBy(unit).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<UnitId> neededByRole(PlanRequest request) {
        Set<UnitId> needed = new TreeSet<>();
        List<UnitId> open = new ArrayList<>(request.catalog().role(request.role()).requirements().stream()
                .map(Requirement::unit)
                .toList());
        while (!open.isEmpty()) {
            UnitId unit = open.removeLast();
            if (needed.add(unit)) {
                open.addAll(required(request.catalog(), unit));
            }
        }
        return needed;
    }

    /** By required and recommended prerequisites. */
    private static Set<UnitId> everythingBefore(Catalog catalog, UnitId unit) {
        Set<UnitId> found = new TreeSet<>();
        List<UnitId> open = new ArrayList<>(List.of(unit));
        while (!open.isEmpty()) {
            catalog.prerequisites(open.removeLast()).stream()
                    .map(Prerequisite::unit)
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    private static List<StepKey> restsOn(Catalog catalog, StepKey step, Collection<StepKey> planned) {
        List<StepKey> units = planned.stream().filter(StepKey::isUnit).toList();
        return switch (step.kind()) {
            case MILESTONE ->
                units.stream()
                        .filter(unit ->
                                catalog.skill(unit.unitId().skill()).area().equals(step.slug()))
                        .toList();
            case PROJECT ->
                units.stream()
                        .filter(unit -> catalog.brief(step.slug()).needs().contains(unit.unitId()))
                        .toList();
            case CERTIFICATION ->
                units.stream()
                        .filter(unit ->
                                catalog.certification(step.slug()).units().contains(unit.unitId()))
                        .toList();
            case UNIT, TASK -> List.of();
        };
    }

    private static boolean isFree(Capacity capacity, LocalDate day) {
        return capacity.studyDays().contains(day.getDayOfWeek())
                && capacity.blocked().stream().noneMatch(range -> range.contains(day));
    }

    private static int importance(PlanRequest request, Plan plan) {
        Map<UnitId, Integer> weights = new HashMap<>();
        request.catalog()
                .role(request.role())
                .requirements()
                .forEach(r -> weights.merge(r.unit(), r.importance().weight(), Math::max));
        return units(plan).stream()
                .mapToInt(unit -> weights.getOrDefault(unit, 0))
                .sum();
    }

    /** Some weeks later: of the first steps some are done, some in progress. */
    private static PlanRequest later(PlanRequest request, Plan plan, Random random) {
        Map<StepKey, FixedStep> fixed = new HashMap<>();
        plan.steps().stream()
                .filter(step -> step.key().kind() != StepKind.MILESTONE)
                .limit(8)
                .forEach(step -> {
                    int fate = random.nextInt(4);
                    if (fate < 2) {
                        fixed.put(
                                step.key(),
                                FixedStep.done(step.start(), step.finish().plusDays(fate)));
                    } else if (fate == 2) {
                        fixed.put(step.key(), FixedStep.inProgress(step.start(), random.nextInt(300)));
                    }
                });
        return request.withFixed(fixed)
                .withPreviousOrder(plan.order())
                .withStart(request.start().plusWeeks(4));
    }

    /** The same catalogue with three more prerequisites and one more requirement. */
    private static Catalog edited(long seed) {
        List<UnitId> units = RandomCatalogs.catalog(seed).units().stream()
                .map(unit -> unit.id())
                .toList();
        Random random = new Random(seed);
        CatalogBuilder builder = RandomCatalogs.builder(seed);
        for (int i = 0; i < 3; i++) {
            UnitId unit = units.get(random.nextInt(units.size()));
            UnitId before = units.get(random.nextInt(units.size()));
            Set<UnitId> all = new TreeSet<>(everythingBefore(builder.build(), before));
            if (!all.contains(unit) && !unit.equals(before)) {
                builder.needs(unit.toString(), before.toString());
            }
        }
        return builder.asks(units.get(random.nextInt(units.size())).toString(), Importance.IMPORTANT)
                .build();
    }

    /** Whether the step, or one it has to wait for, waits for other planned steps than it did. */
    private static boolean dependsDifferently(
            PlanRequest before, Plan planBefore, PlanRequest after, Plan planAfter, StepKey step) {
        return !waitsFor(before, planBefore, step).equals(waitsFor(after, planAfter, step));
    }

    private static Set<String> waitsFor(PlanRequest request, Plan plan, StepKey step) {
        Set<String> edges = new TreeSet<>();
        Set<StepKey> seen = new HashSet<>();
        List<StepKey> open = new ArrayList<>(List.of(step));
        while (!open.isEmpty()) {
            StepKey key = open.removeLast();
            List<StepKey> direct = key.isUnit()
                    ? request.catalog().prerequisites(key.unitId()).stream()
                            .map(prerequisite -> StepKey.unit(prerequisite.unit()))
                            .filter(plan.order()::contains)
                            .toList()
                    : restsOn(request.catalog(), key, plan.order());
            direct.forEach(first -> edges.add(first + " before " + key));
            direct.stream().filter(seen::add).forEach(open::add);
        }
        return edges;
    }
}
