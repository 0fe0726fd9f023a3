package io.cairn.roadmap;

import static io.cairn.roadmap.CatalogBuilder.ROLE;
import static io.cairn.roadmap.CatalogBuilder.id;
import static io.cairn.roadmap.CatalogBuilder.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.catalog.CareerTask;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Importance;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.Proficiency;
import io.cairn.roadmap.Quality.ChoiceMethod;
import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RoadmapPlannerTest {

    /** A Monday. */
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private static final Capacity TEN_HOURS = Capacity.everyDay(10);

    private static CatalogBuilder school() {
        return new CatalogBuilder()
                .unit("algebra.awareness", "maths", 10)
                .unit("calculus.awareness", "maths", 20)
                .unit("python.awareness", "programming", 10)
                .unit("python.working", "programming", 30)
                .unit("learning.awareness", "models", new Effort(20, 40, 60))
                .needs("calculus.awareness", "algebra.awareness")
                .needs("learning.awareness", "python.awareness")
                .needs("learning.awareness", "calculus.awareness")
                .asks("learning.awareness", Importance.ESSENTIAL)
                .asks("python.working", Importance.USEFUL);
    }

    private static PlanRequest request(CatalogBuilder builder) {
        return PlanRequest.of(builder.build(), ROLE, TEN_HOURS, START);
    }

    private static Plan plan(CatalogBuilder builder) {
        return RoadmapPlanner.plan(request(builder));
    }

    private static List<String> order(Plan plan) {
        return plan.order().stream().map(StepKey::toString).toList();
    }

    private static List<String> units(Plan plan) {
        return plan.order().stream().filter(StepKey::isUnit).map(StepKey::id).toList();
    }

    private static List<Reason> reasons(Plan plan, String step) {
        return plan.step(StepKey.parse(step)).orElseThrow().reasons();
    }

    // ---------------------------------------------------------------- need and order

    @Test
    void planningTakesWhatTheRoleAsksForAndAllItRestsOn() {
        assertThat(units(plan(school())))
                .containsExactly(
                        "algebra.awareness",
                        "calculus.awareness",
                        "python.awareness",
                        "learning.awareness",
                        "python.working");
    }

    @Test
    void aKnownLevelImpliesTheLowerOnesButNotOtherSkills() {
        CatalogBuilder builder = school().needs("python.working", "algebra.awareness");
        Plan plan = RoadmapPlanner.plan(request(builder).withKnown(ids("python.working")));

        assertThat(units(plan)).containsExactly("algebra.awareness", "calculus.awareness", "learning.awareness");
    }

    @Test
    void whatMattersMoreForItsEffortComesFirst() {
        CatalogBuilder builder = new CatalogBuilder()
                .unit("small.awareness", "one", 5)
                .unit("large.awareness", "two", 50)
                .unit("vital.awareness", "three", 5)
                .asks("small.awareness", Importance.USEFUL)
                .asks("large.awareness", Importance.ESSENTIAL)
                .asks("vital.awareness", Importance.ESSENTIAL);

        assertThat(units(plan(builder))).containsExactly("vital.awareness", "small.awareness", "large.awareness");
    }

    @Test
    void aRecommendedPrerequisiteComesFirstButIsNotAddedToThePlan() {
        CatalogBuilder builder = school().unit("latin.awareness", "languages", 5)
                .likes("algebra.awareness", "latin.awareness")
                .likes("algebra.awareness", "python.working");

        assertThat(units(plan(builder))).startsWith("python.awareness", "python.working", "algebra.awareness");
        assertThat(units(plan(builder))).doesNotContain("latin.awareness");
    }

    @Test
    void aRecommendationThatContradictsARequirementIsNotHeeded() {
        CatalogBuilder builder = school().likes("algebra.awareness", "learning.awareness");

        assertThat(units(plan(builder))).startsWith("algebra.awareness");
    }

    @Test
    void runsOfOneAreaStayTogetherWhereItCostsLittle() {
        CatalogBuilder builder = new CatalogBuilder();
        for (int i = 0; i < 6; i++) {
            builder.unit("topic-%d.awareness".formatted(i), i % 2 == 0 ? "even" : "odd", 1000 + i)
                    .asks("topic-%d.awareness".formatted(i), Importance.IMPORTANT);
        }

        assertThat(units(plan(builder)).stream()
                        .map(unit -> unit.charAt(6) % 2)
                        .distinct()
                        .toList())
                .hasSize(2);
        assertThat(order(plan(builder)).indexOf("milestone/even")).isEqualTo(3);
    }

    // ---------------------------------------------------------------- milestones, projects, certifications, tasks

    @Test
    void aMilestoneClosesEachArea() {
        assertThat(order(plan(school())))
                .containsExactly(
                        "unit/algebra.awareness",
                        "unit/calculus.awareness",
                        "milestone/maths",
                        "unit/python.awareness",
                        "unit/learning.awareness",
                        "milestone/models",
                        "unit/python.working",
                        "milestone/programming");
    }

    @Test
    void aProjectComesAsSoonAsItsUnitsAreDone() {
        CatalogBuilder builder = school().portfolio(1, 3, Paradigm.CLASSICAL_ML)
                .brief("first-model", Paradigm.CLASSICAL_ML, 20, ids("learning.awareness"), "train");

        assertThat(order(plan(builder)))
                .containsSubsequence("unit/learning.awareness", "project/first-model", "unit/python.working");
        assertThat(reasons(plan(builder), "project/first-model"))
                .containsExactly(
                        new Reason.ShowsParadigm(Paradigm.CLASSICAL_ML, true),
                        new Reason.ReadyAfter(id("learning.awareness")),
                        new Reason.CoversStages(List.of(new Slug("train"))),
                        new Reason.Proves(ids("learning.awareness")));
    }

    @Test
    void eachRequiredParadigmGetsAProjectThenMoreUpToTheLeastNumber() {
        CatalogBuilder builder = school().portfolio(3, 4, Paradigm.CLASSICAL_ML, Paradigm.DEEP_LEARNING)
                .brief("classic", Paradigm.CLASSICAL_ML, 20, ids("learning.awareness"), "train")
                .brief("deep", Paradigm.DEEP_LEARNING, 60, ids("learning.awareness"), "train")
                .brief("another", Paradigm.CLASSICAL_ML, 20, ids("learning.awareness"), "train")
                .brief("deployed", Paradigm.CLASSICAL_ML, 30, ids("learning.awareness"), "deploy");

        assertThat(order(plan(builder)).stream().filter(step -> step.startsWith("project")))
                .containsExactlyInAnyOrder("project/deployed", "project/deep", "project/another");
    }

    @Test
    void aBriefThatNeedsMuchBeyondTheRoleGivesWayToAnother() {
        CatalogBuilder builder = school().unit("physics.awareness", "science", 100)
                .portfolio(1, 1, Paradigm.CLASSICAL_ML)
                .brief("a-rocket", Paradigm.CLASSICAL_ML, 10, ids("physics.awareness"), "one", "two", "three")
                .brief("b-price", Paradigm.CLASSICAL_ML, 40, ids("learning.awareness"), "one");

        assertThat(order(plan(builder))).contains("project/b-price").doesNotContain("project/a-rocket");
    }

    @Test
    void aSkippedProjectGivesWayToAnother() {
        CatalogBuilder builder = school().portfolio(1, 1, Paradigm.CLASSICAL_ML)
                .brief("a", Paradigm.CLASSICAL_ML, 10, ids("learning.awareness"))
                .brief("b", Paradigm.CLASSICAL_ML, 40, ids("learning.awareness"));
        PlanRequest request = request(builder).withSkipped(List.of(StepKey.parse("project/a")));

        assertThat(order(RoadmapPlanner.plan(request))).contains("project/b").doesNotContain("project/a");
    }

    @Test
    void aCertificationBringsTheUnitsItCovers() {
        CatalogBuilder builder = school().unit("cloud.awareness", "operations", 10)
                .certification("cloud-expert", 15, ids("cloud.awareness", "python.awareness"));
        Plan plan = RoadmapPlanner.plan(request(builder).withCertifications(List.of(new Slug("cloud-expert"))));

        assertThat(order(plan)).containsSubsequence("unit/cloud.awareness", "certification/cloud-expert");
        assertThat(reasons(plan, "unit/cloud.awareness"))
                .contains(new Reason.UnlocksCertification(new Slug("cloud-expert")));
        assertThat(order(plan(builder))).doesNotContain("unit/cloud.awareness");
    }

    @Test
    void careerTasksBeginAboutAMonthBeforeTheEnd() {
        CatalogBuilder builder = new CatalogBuilder();
        for (int i = 0; i < 30; i++) {
            builder.unit("topic-%02d.awareness".formatted(i), "area", 10)
                    .asks("topic-%02d.awareness".formatted(i), Importance.IMPORTANT);
        }
        Plan plan = plan(builder.task("apply", CareerTask.Kind.APPLY, 4)
                .task("write-cv", CareerTask.Kind.CV, 4)
                .task("practise", CareerTask.Kind.INTERVIEW, 4));
        LocalDate finish = plan.forecast().likely();
        LocalDate first =
                plan.step(StepKey.parse("task/write-cv")).orElseThrow().start();

        assertThat(first).isBetween(finish.minusDays(36), finish.minusDays(24));
        assertThat(order(plan)).containsSubsequence("task/write-cv", "task/practise", "task/apply");
        assertThat(order(plan).getLast()).doesNotStartWith("task/write-cv");
    }

    // ---------------------------------------------------------------- skipping

    @Test
    void whatIsSkippedIsNotPlannedButWhatBuildsOnItIs() {
        Plan plan = RoadmapPlanner.plan(request(school()).withSkipped(List.of(StepKey.unit(id("calculus.awareness")))));

        assertThat(units(plan)).containsExactly("python.awareness", "learning.awareness", "python.working");
        assertThat(reasons(plan, "unit/learning.awareness"))
                .contains(new Reason.DespiteSkipped(ids("calculus.awareness")));
    }

    // ---------------------------------------------------------------- weeks and dates

    @Test
    void aStepLongerThanAWeekIsSplitOverWeeks() {
        Plan plan = plan(school());

        assertThat(plan.weeks()).hasSize(11);
        assertThat(plan.weeks().get(1).shares())
                .containsExactly(new PlanWeek.Share(StepKey.parse("unit/calculus.awareness"), 600));
        assertThat(plan.forecast().likely()).isEqualTo(START.plusWeeks(11).minusDays(1));
        assertThat(plan.forecast().earliest()).isEqualTo(START.plusWeeks(9).minusDays(1));
        assertThat(plan.forecast().latest()).isEqualTo(START.plusWeeks(13).minusDays(1));
        assertThat(plan.total()).isEqualTo(new Effort(90, 110, 130));
    }

    @Test
    void theFirstWeekCountsItsRemainingStudyDaysOnly() {
        Capacity weekend = new Capacity(10, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of());
        Plan plan = RoadmapPlanner.plan(request(school()).withCapacity(weekend).withStart(LocalDate.of(2026, 3, 8)));

        assertThat(plan.weeks().getFirst().monday()).isEqualTo(START);
        assertThat(plan.weeks().getFirst().capacityMinutes()).isEqualTo(300);
        assertThat(plan.weeks().get(1).capacityMinutes()).isEqualTo(600);
    }

    @Test
    void aBlockedWeekHasNoCapacityAndIsShownAsSuch() {
        DateRange holidays = new DateRange(START.plusDays(7), START.plusDays(13));
        Plan plan = RoadmapPlanner.plan(request(school()).withCapacity(TEN_HOURS.withBlocked(List.of(holidays))));

        assertThat(plan.weeks().get(1)).isEqualTo(new PlanWeek(START.plusDays(7), 0, List.of()));
        assertThat(plan.forecast().likely()).isEqualTo(START.plusWeeks(12).minusDays(1));
    }

    @Test
    void aSlowerPaceTakesProportionallyLonger() {
        Plan plan = RoadmapPlanner.plan(request(school()).withPaceFactor(2));

        assertThat(plan.forecast().likely()).isEqualTo(START.plusWeeks(22).minusDays(1));
    }

    // ---------------------------------------------------------------- a target date

    @Test
    void aTargetDateThatLeavesEnoughTimeChangesNothing() {
        Plan plan = RoadmapPlanner.plan(
                request(school()).withTarget(START.plusWeeks(11).minusDays(1)));

        assertThat(plan).isEqualTo(plan(school()));
        assertThat(plan.quality().choice()).isEqualTo(ChoiceMethod.ALL_FIT);
    }

    @Test
    void aTargetDateThatIsTooEarlyLeavesOutTheLeastImportantAndSaysWhatItWouldTake() {
        Plan plan = RoadmapPlanner.plan(
                request(school()).withTarget(START.plusWeeks(10).minusDays(1)));

        assertThat(plan.leftOut())
                .containsExactly(
                        new LeftOut(StepKey.parse("unit/python.working"), new Effort(30, 30, 30), Importance.USEFUL));
        assertThat(plan.shortfall()).isEqualTo(new Shortfall(600, 1, 1));
        assertThat(plan.quality().choice()).isEqualTo(ChoiceMethod.EXACT);
        assertThat(plan.quality().choiceGap()).isZero();
    }

    @Test
    void aTargetDateInThePastLeavesOutEverything() {
        Plan plan = RoadmapPlanner.plan(request(school()).withTarget(START.minusDays(1)));

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.leftOut()).hasSize(5);
        assertThat(plan.shortfall()).isEqualTo(new Shortfall(6600, null, 11));
    }

    // ---------------------------------------------------------------- planning again

    @Test
    void finishedStepsKeepTheirDatesAndComeFirst() {
        LocalDate then = START.minusWeeks(3);
        Plan plan = RoadmapPlanner.plan(request(school())
                .withFixed(Map.of(
                        StepKey.parse("unit/calculus.awareness"), FixedStep.done(then, then.plusDays(4)),
                        StepKey.parse("unit/algebra.awareness"), FixedStep.done(then, then.plusDays(2)),
                        StepKey.parse("unit/python.working"), FixedStep.inProgress(then, 600))));

        assertThat(order(plan))
                .startsWith(
                        "unit/algebra.awareness",
                        "unit/calculus.awareness",
                        "milestone/maths",
                        "unit/python.working",
                        "unit/python.awareness");
        assertThat(plan.steps().get(1).finish()).isEqualTo(then.plusDays(4));
        assertThat(plan.steps().get(2).isDone()).isTrue();
        assertThat(plan.step(StepKey.parse("unit/python.working")).orElseThrow().minutes())
                .isEqualTo(1200);
    }

    @Test
    void aFinishedStepThatTheCatalogueNoLongerHasStays() {
        FixedStep done = FixedStep.done(START.minusDays(9), START.minusDays(8));
        Plan plan =
                RoadmapPlanner.plan(request(school()).withFixed(Map.of(StepKey.parse("unit/fortran.working"), done)));

        assertThat(plan.steps().getFirst().key()).isEqualTo(StepKey.parse("unit/fortran.working"));
        assertThat(plan.steps().getFirst().reasons()).containsExactly(new Reason.Finished(START.minusDays(8)));
    }

    @Test
    void aNewUnitGoesWhereItBelongsAndTheRestKeepsItsOrder() {
        Plan before = plan(school());
        CatalogBuilder edited = school().unit("pandas.awareness", "programming", 10)
                .needs("python.working", "pandas.awareness")
                .needs("pandas.awareness", "python.awareness");
        Plan after = RoadmapPlanner.plan(request(edited).withPreviousOrder(before.order()));
        PlanDiff diff = PlanDiff.between(before, after);

        assertThat(diff)
                .isEqualTo(new PlanDiff(List.of(StepKey.parse("unit/pandas.awareness")), List.of(), List.of(), 7));
        assertThat(diff.finishWeeks()).isEqualTo(1.0);
        assertThat(order(after))
                .containsSubsequence("unit/learning.awareness", "unit/pandas.awareness", "unit/python.working");
    }

    @Test
    void theDifferenceNamesWhatMoved() {
        Plan before = plan(school());
        CatalogBuilder edited = school().needs("algebra.awareness", "python.awareness");
        Plan after = RoadmapPlanner.plan(request(edited).withPreviousOrder(before.order()));

        assertThat(PlanDiff.between(before, after).moved()).isNotEmpty();
        assertThat(PlanDiff.between(before, after).finishDays()).isZero();
        assertThat(PlanDiff.between(before, before).isEmpty()).isTrue();
    }

    // ---------------------------------------------------------------- reasons

    @Test
    void everyUnitSaysWhatItIsForAndWhyItComesNow() {
        Plan plan = RoadmapPlanner.plan(request(school()).withKnown(ids("python.awareness")));

        assertThat(reasons(plan, "unit/algebra.awareness"))
                .containsExactly(
                        new Reason.LeadsTo(new Slug("learning"), Proficiency.AWARENESS, Importance.ESSENTIAL),
                        new Reason.CameFirstFor(
                                id("calculus.awareness"), "calculus.awareness after algebra.awareness"));
        assertThat(reasons(plan, "unit/learning.awareness"))
                .containsExactly(
                        new Reason.Serves(new Slug("learning"), Proficiency.AWARENESS, Importance.ESSENTIAL),
                        new Reason.After(id("calculus.awareness"), "learning.awareness after calculus.awareness"),
                        new Reason.EvidenceRemoved(ids("python.awareness")));
    }

    // ---------------------------------------------------------------- refusals

    @Test
    void aCycleIsRefusedAndSpelledOut() {
        CatalogBuilder builder = school().needs("algebra.awareness", "learning.awareness");

        assertThatThrownBy(() -> plan(builder))
                .isInstanceOf(PlanningException.class)
                .hasMessage("Prerequisites form a cycle: algebra.awareness needs learning.awareness"
                        + " needs calculus.awareness needs algebra.awareness");
    }

    @Test
    void whatTheCatalogueDoesNotHaveIsRefusedByName() {
        PlanRequest request = request(school());
        Slug missing = new Slug("missing");

        assertRefused(request.withRole(missing), "'missing'");
        assertRefused(request.withKnown(ids("cobol.working")), "'cobol.working'");
        assertRefused(request.withCertifications(List.of(missing)), "'missing'");
        assertRefused(
                request.withFixed(Map.of(StepKey.project(missing), FixedStep.inProgress(START))), "'project/missing'");
        assertRefused(request(school().asks("cobol.working", Importance.USEFUL)), "'cobol.working'");
        assertRefused(request(school().needs("algebra.awareness", "cobol.working")), "'cobol.working'");
        assertRefused(request.withPaceFactor(0), "0.0");
        assertRefused(request.withPaceFactor(Double.NaN), "NaN");
    }

    @Test
    void aLifeWithoutStudyDaysIsRefused() {
        DateRange forever = new DateRange(START, LocalDate.MAX);

        assertRefused(request(school()).withCapacity(TEN_HOURS.withBlocked(List.of(forever))), "No study day is left");
    }

    private static void assertRefused(PlanRequest request, String naming) {
        assertThatThrownBy(() -> RoadmapPlanner.plan(request))
                .isInstanceOf(PlanningException.class)
                .hasMessageContaining(naming);
    }

    // ---------------------------------------------------------------- going elsewhere and back

    @Test
    void aPlanSurvivesSerialisationAndJson() throws Exception {
        Catalog catalog = RandomCatalogs.catalog(5);
        Plan plan = RoadmapPlanner.plan(RandomCatalogs.request(5, catalog).withTarget(START.plusWeeks(20)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(plan);
        JsonMapper json = JsonMapper.builder().build();

        assertThat(new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject())
                .isEqualTo(plan);
        assertThat(json.readValue(json.writeValueAsString(plan), Plan.class)).isEqualTo(plan);
        assertThat(json.writeValueAsString(plan)).contains("\"type\":\"serves\"");
    }

    @Test
    void aPlanWithNothingToDoIsReadyAtOnce() {
        Plan plan = RoadmapPlanner.plan(request(school())
                .withKnown(ids("python.working", "learning.awareness", "calculus.awareness", "algebra.awareness")));

        assertThat(plan.steps()).isEmpty();
        assertThat(plan.forecast()).isEqualTo(new Forecast(START, START, START));
        assertThat(plan.total()).isEqualTo(Effort.NONE);
    }
}
