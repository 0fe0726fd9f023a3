package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.roadmap.StepMoves.Outcome;
import io.cairn.support.TestPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

/** Moving, pinning and skipping steps of the learner's own plan, and taking it back. */
class RearrangingTest extends LearnerTest {

    @Test
    void aMovedStepIsWhereItWasPutAlsoAfterTheNextPlan() {
        RoadmapView before = roadmapTo(ENGINEER);
        StepKey task = firstStep(StepKind.TASK);
        List<StepKey> order = moved(before, task, open(before).getFirst());

        replanning.accept(replanning.preview(wish(before).withOrder(order)));
        assertThat(open(current()).getFirst()).isEqualTo(task);

        RoadmapView after = accept(current().settings().withHoursPerWeek(3));
        assertThat(open(after).getFirst()).isEqualTo(task);
        assertThat(open(after)).containsExactlyInAnyOrderElementsOf(open(before));
    }

    @Test
    void aPreviewOfAMoveTellsTheDifferenceAndStoresNothing() {
        RoadmapView before = roadmapTo(ENGINEER);
        StepKey task = firstStep(StepKind.TASK);

        PlanPreview preview = replanning.preview(
                wish(before).withOrder(moved(before, task, open(before).getFirst())));

        assertThat(preview.diff().moved()).containsExactly(task);
        assertThat(preview.diff().finishDays()).isZero();
        assertThat(current()).isEqualTo(before);
    }

    @Test
    void aPinnedStepKeepsItsWeekWhenHoursChange() {
        RoadmapView before = roadmapTo(ENGINEER);
        StepKey task = firstStep(StepKind.TASK);
        LocalDate week = monday(before.plan().step(task).orElseThrow().start());

        replanning.accept(replanning.preview(
                wish(before).withArrangement(before.arrangement().withPin(task, week))));
        RoadmapView after = accept(current().settings().withHoursPerWeek(7));

        assertThat(after.arrangement().weekOf(task)).contains(week);
        assertThat(monday(after.plan().step(task).orElseThrow().start())).isEqualTo(week);
        assertThat(after.plan().forecast().likely())
                .isAfter(before.plan().forecast().likely());
    }

    @Test
    void skippingIsLookedAtBeforeItIsAcceptedAndCanBeTakenBack() {
        RoadmapView before = roadmapTo(ENGINEER);
        StepKey step = open(before).getFirst();
        PlanPreview preview = replanning.preview(wish(before).withSkipped(Set.of(step)));
        assertThat(preview.diff().removed()).containsExactly(step);
        assertThat(preview.diff().finishDays()).isNegative();

        PlanUndo undo = replanning.accept(preview);
        assertThat(current().skipped()).containsExactly(step);
        replanning.undo(undo);

        assertThat(current().skipped()).isEmpty();
        assertThat(current().plan()).isEqualTo(before.plan());
        assertThat(rows("roadmap_plan")).isOne();
    }

    @Test
    void undoingTwiceOrLateIsRefused() {
        RoadmapView before = roadmapTo(ENGINEER);
        PlanUndo undo = replanning.accept(replanning.preview(before.settings().withHoursPerWeek(20)));
        replanning.undo(undo);
        assertThatThrownBy(() -> replanning.undo(undo)).isInstanceOf(OptimisticLockingFailureException.class);

        PlanUndo late = replanning.accept(replanning.preview(before.settings().withHoursPerWeek(30)));
        accept(before.settings().withHoursPerWeek(40));
        assertThatThrownBy(() -> replanning.undo(late)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(current().settings().hoursPerWeek()).isEqualTo(40);
    }

    @Test
    void nobodyUndoesSomebodyElsesPlan() {
        RoadmapView before = roadmapTo(ENGINEER);
        PlanUndo undo = replanning.accept(replanning.preview(before.settings().withHoursPerWeek(20)));
        TestPeople.signInNewLearner(signUp);
        roadmapTo(ENGINEER);

        assertThatThrownBy(() -> replanning.undo(undo)).isInstanceOf(OptimisticLockingFailureException.class);

        TestPeople.signIn(learner);
        assertThat(current().settings().hoursPerWeek()).isEqualTo(20);
    }

    @Test
    void theFirstPlanAndTheLatestFiftyAreKept() {
        PlanSettings settings = roadmapTo(ANALYST).settings();
        for (int i = 0; i < PlanRows.KEPT + 2; i++) {
            accept(settings.withHoursPerWeek(10 + i % 2));
        }

        assertThat(rows("roadmap_plan")).isEqualTo(PlanRows.KEPT + 1);
        assertThat(database.sql("select min(number) from roadmap_plan where account_id = ?")
                        .param(learner.id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void finishedWorkStaysWhereItIsWhateverIsMoved() {
        roadmapTo(ENGINEER);
        StepKey done = open(current()).getFirst();
        roadmaps.complete(done);
        RoadmapView before = accept(current().settings());
        StepKey task = firstStep(StepKind.TASK);

        replanning.accept(replanning.preview(
                wish(before).withOrder(moved(before, task, open(before).getFirst()))));

        assertThat(current().plan().steps().getFirst().key()).isEqualTo(done);
        assertThat(current().plan().order().get(1)).isEqualTo(task);
        assertThat(new StepMoves(catalog(), before.plan().order(), before.statuses(), Arrangement.NONE)
                        .before(done, null))
                .isEqualTo(new Outcome.Refused(StepMoves.Obstacle.FIXED, done));
    }

    private List<StepKey> moved(RoadmapView roadmap, StepKey step, StepKey before) {
        StepMoves moves = new StepMoves(catalog(), roadmap.plan().order(), roadmap.statuses(), roadmap.arrangement());
        return ((Outcome.Moved) moves.before(step, before)).order();
    }

    private static PlanWish wish(RoadmapView roadmap) {
        return roadmap.wish(PlanCause.ARRANGED);
    }

    private static List<StepKey> open(RoadmapView roadmap) {
        List<StepKey> open = new ArrayList<>();
        roadmap.having(StepStatus.UPCOMING).forEach(step -> open.add(step.key()));
        open.removeIf(step -> step.kind() == StepKind.MILESTONE);
        return open;
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }
}
