package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Importance;
import io.cairn.catalog.Prerequisite;
import io.cairn.progress.Evidence;
import io.cairn.progress.Origin;
import io.cairn.progress.Stage;
import io.cairn.progress.Standing;
import io.cairn.roadmap.OptionMaker.Priced;
import io.cairn.roadmap.PlanOption.Outlook;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What forecasts and options promise; a seed stands for a catalogue and a learner some weeks on their way. */
class OptionPropertiesTest {

    private static final int TRIES = 60;
    private static final long SEEDS = 1_000_000;

    /** A plan made some weeks ago, of which less was done than was planned, at a pace of its own. */
    private static final class Case {

        final Random random;
        final Catalog catalog;
        final LocalDate today;
        final StoredRoadmap stored;
        final Achievements achievements;
        final PlanMaker maker;
        final Map<StepKey, StepStatus> statuses;

        Case(long seed, int weeks) {
            random = new Random(seed);
            catalog = RandomCatalogs.catalog(seed);
            PlanSettings settings = new PlanSettings(
                    CatalogBuilder.ROLE,
                    1 + random.nextInt(30),
                    EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.of(2 + random.nextInt(6))),
                    RandomCatalogs.START,
                    null,
                    List.of());
            Plan first =
                    new PlanMaker(catalog, new Achievements(catalog, Map.of()), RandomCatalogs.START).first(settings);
            if (random.nextBoolean()) {
                settings = settings.withTarget(first.forecast().likely().plusDays(random.nextInt(20)));
            }
            today = RandomCatalogs.START.plusWeeks(weeks);
            achievements = new Achievements(catalog, done(first));
            maker = new PlanMaker(catalog, achievements, today);
            Roadmap roadmap = new Roadmap(UUID.randomUUID(), 0, CatalogBuilder.ROLE, 1, Set.of(), Instant.EPOCH, true);
            stored = new StoredRoadmap(roadmap, settings, first, Arrangement.NONE);
            statuses = new HashMap<>();
            first.order().stream()
                    .filter(step -> step.kind() != StepKind.MILESTONE)
                    .forEach(step -> statuses.put(step, achievements.status(step)));
        }

        private Map<CatalogKey, Standing> done(Plan plan) {
            Map<CatalogKey, Standing> standings = new HashMap<>();
            plan.order().stream()
                    .filter(step -> step.kind() != StepKind.MILESTONE)
                    .limit(random.nextInt(6))
                    .map(Achievements::item)
                    .forEach(item -> standings.put(
                            item,
                            new Standing(
                                    item,
                                    Stage.DONE,
                                    Evidence.CLAIMED,
                                    Origin.STEP,
                                    RandomCatalogs.START,
                                    RandomCatalogs.START,
                                    List.of(),
                                    random.nextInt(3_000),
                                    null)));
            return standings;
        }

        Expectation expectation() {
            return Expectation.of(
                    stored.plan(), statuses, Map.of(), achievements.pace(catalog), stored.settings(), today);
        }

        List<Priced> options() {
            FewerSteps fewer = new FewerSteps(
                    catalog,
                    CatalogBuilder.ROLE,
                    new Expectation.Left(stored.plan(), statuses, Map.of(), achievements.pace(catalog)));
            return new OptionMaker(stored, maker, fewer, expectation(), today).options();
        }
    }

    // ---------------------------------------------------------------- forecast

    @Property(tries = TRIES)
    void aForecastIsARangeFromTodayOn(
            @ForAll @LongRange(max = SEEDS) long seed, @ForAll @IntRange(max = 30) int weeks) {
        Case here = new Case(seed, weeks);
        Forecast forecast = here.expectation().forecast();

        assertThat(List.of(here.today, forecast.earliest(), forecast.likely(), forecast.latest()))
                .isSorted();
    }

    @Property(tries = TRIES)
    void aForecastIsThatOfAPlanMadeToday(
            @ForAll @LongRange(max = SEEDS) long seed, @ForAll @IntRange(max = 30) int weeks) {
        Case here = new Case(seed, weeks);
        PlanSettings free = here.stored.settings().withTarget(null);
        Plan anew = here.maker.next(here.stored.wish(PlanCause.SETTINGS).withSettings(free));
        if (here.expectation().minutes() > 0
                && new HashSet<>(anew.order()).containsAll(here.stored.plan().order())) {
            assertThat(here.expectation().forecast()).isEqualTo(anew.forecast());
        }
    }

    @Property(tries = TRIES)
    void aSlowerPaceNeverEndsSooner(@ForAll @LongRange(max = SEEDS) long seed) {
        Case here = new Case(seed, 4);
        LocalDate before = LocalDate.MIN;
        for (int minutes = 10; minutes < 200; minutes += 30) {
            PaceEstimate pace = PaceEstimate.of(List.of(new PaceEstimate.Sample(minutes, 60)));
            LocalDate likely = Expectation.of(
                            here.stored.plan(), here.statuses, Map.of(), pace, here.stored.settings(), here.today)
                    .forecast()
                    .likely();
            assertThat(likely).isAfterOrEqualTo(before);
            before = likely;
        }
    }

    @Property(tries = TRIES)
    void moreLoggedForAStepInProgressNeverEndsLater(@ForAll @LongRange(max = SEEDS) long seed) {
        Case here = new Case(seed, 4);
        StepKey begun = here.stored.plan().order().getLast();
        LocalDate before = LocalDate.MAX;
        for (int logged = 0; logged < 3_000; logged += 500) {
            LocalDate likely = Expectation.of(
                            here.stored.plan(),
                            here.statuses,
                            Map.of(begun, logged),
                            PaceEstimate.UNKNOWN,
                            here.stored.settings(),
                            here.today)
                    .forecast()
                    .likely();
            assertThat(likely).isBeforeOrEqualTo(before);
            before = likely;
        }
    }

    // ---------------------------------------------------------------- options

    @Property(tries = TRIES)
    void finishingLaterKeepsAllStepsAndHours(
            @ForAll @LongRange(max = SEEDS) long seed, @ForAll @IntRange(max = 60) int weeks) {
        Case here = new Case(seed, weeks);
        Priced option = here.options().get(0);

        assertThat(option.outlook()).isEqualTo(Outlook.OPEN);
        assertThat(option.plan().leftOut()).isEmpty();
        assertThat(PlanDiff.between(here.stored.plan(), option.plan()).removed())
                .noneMatch(step ->
                        here.statuses.getOrDefault(step, StepStatus.DONE).isOpen());
        assertThat(option.wish().settings().hoursPerWeek())
                .isEqualTo(here.stored.settings().hoursPerWeek());
    }

    @Property(tries = TRIES)
    void fewerStepsHoldTheDateAndTheHours(
            @ForAll @LongRange(max = SEEDS) long seed, @ForAll @IntRange(max = 60) int weeks) {
        Case here = new Case(seed, weeks);
        Priced option = here.options().get(1);

        if (option.outlook() == Outlook.OPEN) {
            assertThat(option.plan().forecast().likely())
                    .isBeforeOrEqualTo(here.expectation().promised());
            assertThat(option.wish().settings()).isEqualTo(here.stored.settings());
            assertThat(option.wish().skipped()).isNotEmpty();
        }
    }

    @Property(tries = TRIES)
    void nothingEssentialOrNeededIsLetGo(
            @ForAll @LongRange(max = SEEDS) long seed, @ForAll @IntRange(max = 60) int weeks) {
        Case here = new Case(seed, weeks);
        Priced option = here.options().get(1);

        Set<StepKey> gone = option.wish().skipped();
        here.catalog.role(CatalogBuilder.ROLE).requirements().stream()
                .filter(requirement -> requirement.importance() == Importance.ESSENTIAL)
                .forEach(requirement -> assertThat(gone).doesNotContain(StepKey.unit(requirement.unit())));
        option.plan().order().stream()
                .filter(step -> step.isUnit()
                        && here.statuses.getOrDefault(step, StepStatus.DONE).isOpen())
                .flatMap(step -> here.catalog.prerequisites(step.unitId()).stream())
                .filter(Prerequisite::isRequired)
                .forEach(first -> assertThat(gone).doesNotContain(StepKey.unit(first.unit())));
    }

    @Property(tries = TRIES)
    void moreHoursAreTheFewestThatHoldTheDate(
            @ForAll @LongRange(max = SEEDS) long seed, @ForAll @IntRange(max = 60) int weeks) {
        Case here = new Case(seed, weeks);
        Priced option = here.options().get(2);

        if (option.outlook() == Outlook.OPEN) {
            LocalDate promised = here.expectation().promised();
            PlanSettings asked = option.wish().settings();
            assertThat(asked.hoursPerWeek())
                    .isGreaterThan(here.stored.settings().hoursPerWeek());
            assertThat(ends(here, asked)).isBeforeOrEqualTo(promised);
            assertThat(ends(here, asked.withHoursPerWeek(asked.hoursPerWeek() - 1)))
                    .isAfter(promised);
        }
    }

    private static LocalDate ends(Case here, PlanSettings settings) {
        return Expectation.of(
                        here.stored.plan(),
                        here.statuses,
                        Map.of(),
                        here.achievements.pace(here.catalog),
                        settings,
                        here.today)
                .forecast()
                .likely();
    }

    @Property(tries = TRIES)
    void noOptionTouchesFinishedWork(@ForAll @LongRange(max = SEEDS) long seed, @ForAll @IntRange(max = 60) int weeks) {
        Case here = new Case(seed, weeks);

        assertThat(here.options())
                .filteredOn(option -> option.outlook() == Outlook.OPEN)
                .allSatisfy(option -> here.statuses.forEach((step, status) -> assertThat(option.plan()
                                .step(step)
                                .filter(PlannedStep::isDone)
                                .isPresent())
                        .isEqualTo(status == StepStatus.DONE
                                && here.achievements.of(step).isPresent())));
    }

    // ---------------------------------------------------------------- what was really studied

    @Example
    void aRateCountsWholeWeeksSinceTheFirstLogOnly() {
        LocalDate today = LocalDate.of(2026, 3, 4);
        LocalDate monday = LocalDate.of(2026, 3, 2);

        assertThat(StudyRate.of(new TreeMap<>(), today)).isEmpty();
        assertThat(StudyRate.of(new TreeMap<>(Map.of(monday, 600)), today)).isEmpty();
        assertThat(StudyRate.of(new TreeMap<>(Map.of(monday.minusWeeks(2), 600, monday, 90)), today))
                .contains(new StudyRate(300, 2));
        SortedMap<LocalDate, Integer> long_ = new TreeMap<>();
        for (int week = 1; week <= 20; week++) {
            long_.put(monday.minusWeeks(week), week <= 6 ? 120 : 9_000);
        }
        assertThat(StudyRate.of(long_, today)).contains(new StudyRate(120, 6));
    }

    @Example
    void importanceDecidesWhatFallsOut() {
        Catalog catalog = new CatalogBuilder()
                .unit("a.working", "x", 20)
                .unit("b.working", "x", 20)
                .asks("a.working", Importance.USEFUL)
                .asks("b.working", Importance.ESSENTIAL)
                .build();
        PlanSettings settings = new PlanSettings(
                CatalogBuilder.ROLE,
                10,
                EnumSet.allOf(DayOfWeek.class),
                RandomCatalogs.START,
                RandomCatalogs.START.plusWeeks(5),
                List.of());
        Achievements nothing = new Achievements(catalog, Map.of());
        Plan first = new PlanMaker(catalog, nothing, RandomCatalogs.START).first(settings);
        LocalDate today = RandomCatalogs.START.plusWeeks(3);
        Roadmap roadmap = new Roadmap(UUID.randomUUID(), 0, CatalogBuilder.ROLE, 1, Set.of(), Instant.EPOCH, true);
        StoredRoadmap stored = new StoredRoadmap(roadmap, settings, first, Arrangement.NONE);
        Expectation expectation = Expectation.of(first, Map.of(), Map.of(), PaceEstimate.UNKNOWN, settings, today);

        FewerSteps fewer = new FewerSteps(
                catalog, CatalogBuilder.ROLE, new Expectation.Left(first, Map.of(), Map.of(), PaceEstimate.UNKNOWN));
        List<Priced> options =
                new OptionMaker(stored, new PlanMaker(catalog, nothing, today), fewer, expectation, today).options();

        assertThat(expectation.isLater()).isTrue();
        assertThat(options.get(1).wish().skipped())
                .extracting(StepKey::toString)
                .containsExactly("unit/a.working");
        assertThat(options.get(2).wish().settings().hoursPerWeek()).isBetween(14, 20);
    }
}
