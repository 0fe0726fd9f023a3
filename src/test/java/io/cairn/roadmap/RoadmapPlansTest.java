package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.catalog.EditionPublished;
import io.cairn.catalog.UnitId;
import io.cairn.shared.NotFoundException;
import io.cairn.support.TestPeople;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

class RoadmapPlansTest extends LearnerTest {

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void aPreviewShowsBothPlansAndStoresNothing() {
        RoadmapView before = roadmapTo(ENGINEER);

        PlanPreview preview = replanning.preview(before.settings().withHoursPerWeek(20));

        assertThat(preview.before()).isEqualTo(before.plan());
        assertThat(preview.forecast().likely())
                .isBefore(before.plan().forecast().likely());
        assertThat(preview.diff().finishDays()).isNegative();
        assertThat(current()).isEqualTo(before);
        assertThat(rows("roadmap_plan")).isOne();
    }

    @Test
    void aTargetTooNearTellsWhatIsLeftOut() {
        RoadmapView before = roadmapTo(ENGINEER);

        PlanPreview preview =
                replanning.preview(before.settings().withTarget(today.today().plusWeeks(10)));

        assertThat(preview.leftOut()).isNotEmpty();
        assertThat(preview.labels().keySet())
                .containsAll(preview.leftOut().stream().map(LeftOut::step).toList());
        assertThat(preview.after().shortfall()).isNotNull();
    }

    @Test
    void whatIsAcceptedIsWhatWasPreviewed() {
        RoadmapView before = roadmapTo(ENGINEER);
        PlanPreview preview = replanning.preview(before.settings().withHoursPerWeek(20));

        RoadmapView accepted = accept(preview.settings());

        assertThat(accepted.plan()).isEqualTo(preview.after());
        assertThat(accepted.settings().hoursPerWeek()).isEqualTo(20);
        assertThat(accepted).isEqualTo(current());
        assertThat(rows("roadmap_plan")).isEqualTo(2);
    }

    @Test
    void acceptingInATabThatIsBehindIsRefused() {
        PlanSettings both = roadmapTo(ENGINEER).settings();
        PlanPreview behind = replanning.preview(both.withHoursPerWeek(30));
        accept(both.withHoursPerWeek(20));

        assertThatThrownBy(() -> replanning.accept(behind)).isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(current().settings().hoursPerWeek()).isEqualTo(20);
        assertThat(rows("roadmap_plan")).isEqualTo(2);
    }

    @Test
    void acceptingTheSameTwiceMakesOnePlan() {
        RoadmapView before = roadmapTo(ENGINEER);
        PlanPreview faster = replanning.preview(before.settings().withHoursPerWeek(20));

        replanning.accept(faster);
        RoadmapView first = current();
        replanning.accept(faster);

        assertThat(current()).isEqualTo(first);
        assertThat(rows("roadmap_plan")).isEqualTo(2);
    }

    @Test
    void aPreviewOfAnothersRoadmapCannotBeAccepted() {
        PlanPreview others = replanning.preview(roadmapTo(ENGINEER).settings());
        TestPeople.signInNewLearner(signUp);
        roadmapTo(ENGINEER);

        assertThatThrownBy(() -> replanning.accept(others)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsDoneBetweenLookingAndAcceptingCounts() {
        RoadmapView before = roadmapTo(ENGINEER);
        PlanPreview preview = replanning.preview(before.settings().withHoursPerWeek(20));
        StepKey step = firstStep(StepKind.UNIT);
        roadmaps.complete(step);

        replanning.accept(preview);

        assertThat(current().plan().step(step).orElseThrow().isDone()).isTrue();
    }

    @Test
    void settingsThatMakeNoPlanNameTheFieldToMend() {
        PlanSettings good = roadmapTo(ENGINEER).settings();

        assertRefused(good.withHoursPerWeek(0), SettingsException.Field.HOURS_PER_WEEK);
        assertRefused(good.withHoursPerWeek(81), SettingsException.Field.HOURS_PER_WEEK);
        assertRefused(good.withStudyDays(Set.of()), SettingsException.Field.STUDY_DAYS);
        assertRefused(good.withTarget(today.today().minusDays(1)), SettingsException.Field.TARGET);
        assertRefused(
                good.withBlocked(
                        List.of(new DateRange(today.today(), today.today().plusYears(4)))),
                SettingsException.Field.BLOCKED);
        assertRefused(
                new PlanSettings(ANALYST, 10, Set.of(DayOfWeek.MONDAY), today.today(), null, List.of()),
                SettingsException.Field.ROLE);
    }

    private void assertRefused(PlanSettings settings, SettingsException.Field field) {
        assertThatThrownBy(() -> replanning.preview(settings))
                .isInstanceOfSatisfying(
                        SettingsException.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    @Test
    void finishedStepsStayWhenThePlanIsMadeAnew() {
        RoadmapView before = roadmapTo(ENGINEER);
        List<StepKey> order = before.plan().order();
        roadmaps.complete(order.get(0));
        roadmaps.complete(firstStep(StepKind.TASK));
        roadmaps.start(order.get(3));
        roadmaps.skip(order.get(5));

        RoadmapView after = accept(before.settings().withHoursPerWeek(25));

        assertThat(after.status(order.get(0))).isEqualTo(StepStatus.DONE);
        assertThat(after.plan().step(order.get(0)).orElseThrow().isDone()).isTrue();
        assertThat(after.status(firstStep(StepKind.TASK))).isEqualTo(StepStatus.DONE);
        assertThat(after.plan().step(order.get(3)).orElseThrow().isInProgress()).isTrue();
        assertThat(after.now()).isEqualTo(order.get(3));
        assertThat(after.plan().step(order.get(5))).isEmpty();
        assertThat(after.skipped()).containsExactly(order.get(5));
        assertThat(after.hoursDone()).isEqualTo(current().hoursDone()).isPositive();
    }

    @Test
    void aReachedMilestoneStaysReachedWhenThePlanIsMadeAnew() {
        RoadmapView before = roadmapTo(ENGINEER);
        StepKey milestone = firstStep(StepKind.MILESTONE);
        before.stepsByArea().get(milestone.slug()).stream()
                .map(PlannedStep::key)
                .filter(StepKey::isUnit)
                .forEach(roadmaps::complete);

        RoadmapView after = accept(before.settings().withHoursPerWeek(25));

        assertThat(after.status(milestone)).isEqualTo(StepStatus.DONE);
    }

    @Test
    void aSecondRoadmapSeesWhatWasDoneInTheFirst() {
        RoadmapView first = roadmapTo(ENGINEER);
        UnitId done = shared(0);
        UnitId begun = shared(1);
        roadmaps.complete(StepKey.unit(done));
        roadmaps.start(StepKey.unit(begun));

        RoadmapView second = roadmapTo(ANALYST);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.plan().step(StepKey.unit(done))).isEmpty();
        assertThat(second.now()).isEqualTo(StepKey.unit(begun));

        roadmaps.complete(StepKey.unit(begun));
        roadmaps.makeCurrent(first.id());
        assertThat(current().id()).isEqualTo(first.id());
        assertThat(current().status(StepKey.unit(begun))).isEqualTo(StepStatus.DONE);
    }

    /** A unit that both career roles need and that needs nothing the analyst's plan has not. */
    private UnitId shared(int number) {
        Plan analyst = onboarding.preview(draftFor(ANALYST), progress.everything());
        return current().plan().order().stream()
                .filter(StepKey::isUnit)
                .filter(step -> analyst.step(step).isPresent())
                .map(StepKey::unitId)
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aProjectDoneForOneRoleCountsForTheNext() {
        roadmapTo(ENGINEER);
        StepKey project = firstStep(StepKind.PROJECT);
        roadmaps.complete(project);

        RoadmapView second = roadmapTo(ANALYST);

        assertThat(second.status(project)).isEqualTo(StepStatus.DONE);
    }

    @Test
    void allRoadmapsAreListedTheNewestFirst() {
        RoadmapView first = roadmapTo(ENGINEER);
        RoadmapView second = roadmapTo(ANALYST);
        roadmaps.complete(second.plan().order().getFirst());

        List<RoadmapSummary> all = roadmaps.overview().all();

        assertThat(all).extracting(RoadmapSummary::id).containsExactly(second.id(), first.id());
        assertThat(all).extracting(RoadmapSummary::current).containsExactly(true, false);
        assertThat(all.getFirst().stepsDone()).isOne();
        assertThat(all.getFirst().roleName()).isEqualTo(catalog().role(ANALYST).name());
    }

    @Test
    void aRoadmapStaysInItsEdition() {
        RoadmapView before = roadmapTo(ENGINEER);
        publishNextEdition();

        assertThat(catalogs.currentNumber()).isEqualTo(before.edition() + 1);
        assertThat(current()).isEqualTo(before);
        RoadmapView after = accept(before.settings().withHoursPerWeek(25));
        assertThat(after.edition()).isEqualTo(before.edition());

        assertThat(roadmapTo(ANALYST).edition()).isEqualTo(before.edition() + 1);
    }

    private void publishNextEdition() {
        int next = catalogs.currentNumber() + 1;
        transactions.executeWithoutResult(status -> {
            database.sql("insert into edition (number, published_at, notes, content)"
                            + " select ?, now(), 'The same again', content from edition where number = ?")
                    .params(next, next - 1)
                    .update();
            events.publishEvent(
                    new EditionPublished(next, catalogs.edition(next - 1).content()));
        });
    }

    @Test
    void makingARoadmapCurrentTwiceIsFineAndAMissingOneIsNotFound() {
        RoadmapView first = roadmapTo(ENGINEER);
        roadmapTo(ANALYST);

        roadmaps.makeCurrent(first.id());
        roadmaps.makeCurrent(first.id());

        assertThat(current().id()).isEqualTo(first.id());
        assertThatThrownBy(() -> roadmaps.makeCurrent(learner.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatAProjectShowsIsNoLongerPlannedAndWhatWasAStepStaysADoneOne() {
        RoadmapView before = roadmapTo(ENGINEER);
        StepKey brief = firstStep(StepKind.PROJECT);
        StepKey unit = firstStep(StepKind.UNIT);
        show(null, unit, brief);

        PlanPreview preview = replanning.preview();

        assertThat(preview.after().step(unit).orElseThrow().fixed()).isEqualTo(FixedState.DONE);
        assertThat(preview.after().step(brief).orElseThrow().fixed()).isEqualTo(FixedState.DONE);
        assertThat(preview.diff().added()).isEmpty();
        assertThat(preview.diff().removed()).isEmpty();
        assertThat(preview.after().forecast().likely())
                .isBefore(before.plan().forecast().likely());
    }

    @Test
    void aNewRoadmapCountsWhatIsShownAlready() {
        roadmapTo(ENGINEER);
        StepKey unit = firstStep(StepKind.UNIT);
        StepKey brief = firstStep(StepKind.PROJECT);
        show(null, unit, brief);

        RoadmapView second = roadmapTo(ENGINEER);

        assertThat(second.plan().order()).doesNotContain(unit);
        assertThat(second.status(brief)).isEqualTo(StepStatus.DONE);
    }
}
