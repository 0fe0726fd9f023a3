package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.catalog.Prerequisite;
import io.cairn.catalog.UnitId;
import io.cairn.progress.Evidence;
import io.cairn.progress.EvidenceSource;
import io.cairn.progress.Proof;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import io.cairn.support.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.util.SerializationUtils;

class RoadmapStepsTest extends LearnerTest {

    @Test
    void beforeOnboardingThereIsNoRoadmap() {
        assertThat(roadmaps.current()).isEmpty();
        assertThat(roadmaps.overview().all()).isEmpty();
        assertThatThrownBy(() -> roadmaps.step(StepKey.parse("task/x"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> roadmaps.start(StepKey.parse("task/x"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aNewRoadmapBeginsWithItsFirstStep() {
        RoadmapView roadmap = roadmapTo(ENGINEER);

        assertThat(roadmap.now()).isEqualTo(roadmap.plan().order().getFirst());
        assertThat(roadmap.statuses().values()).containsOnly(StepStatus.UPCOMING);
        assertThat(roadmap.hoursDone()).isZero();
        assertThat(roadmap.hoursTotal()).isEqualTo(roadmap.plan().total().likely());
        assertThat(roadmap.upNext(3)).hasSize(3).allMatch(step -> step.key().kind() != StepKind.MILESTONE);
    }

    @Test
    void everyStepHasAName() {
        RoadmapView roadmap = roadmapTo(ENGINEER);

        assertThat(roadmap.plan().order())
                .allSatisfy(step -> assertThat(roadmap.label(step).title()).isNotBlank());
        assertThat(roadmap.stepsByArea().values().stream().mapToInt(List::size).sum()
                        + roadmap.stepsOutsideAreas().size())
                .isEqualTo(roadmap.plan().steps().size());
    }

    @Test
    void aStepInProgressIsTheOneToWorkOn() {
        StepKey third = roadmapTo(ENGINEER).plan().order().get(2);

        roadmaps.start(third);

        assertThat(current().now()).isEqualTo(third);
        assertThat(current().status(third)).isEqualTo(StepStatus.IN_PROGRESS);
    }

    @Test
    void completingAStepLeadsToTheNext() {
        RoadmapView before = roadmapTo(ENGINEER);
        StepKey first = before.plan().order().getFirst();

        roadmaps.complete(first);

        assertThat(current().status(first)).isEqualTo(StepStatus.DONE);
        assertThat(current().now()).isNotEqualTo(first);
        assertThat(current().hoursDone())
                .isEqualTo(before.plan().steps().getFirst().effort().likely());
    }

    @Test
    void aSkippedStepNeverCountsAsDone() {
        RoadmapView before = roadmapTo(ENGINEER);
        StepKey first = before.plan().order().getFirst();

        roadmaps.skip(first);

        assertThat(current().status(first)).isEqualTo(StepStatus.SKIPPED);
        assertThat(current().skipped()).containsExactly(first);
        assertThat(current().hoursDone()).isZero();
        assertThat(current().hoursTotal()).isLessThan(before.hoursTotal());
    }

    @Test
    void whatIsDoneStaysDoneWhenItIsSkipped() {
        StepKey first = roadmapTo(ENGINEER).plan().order().getFirst();
        roadmaps.complete(first);

        roadmaps.skip(first);

        assertThat(current().status(first)).isEqualTo(StepStatus.DONE);
    }

    @Test
    void startingASkippedStepMeansItIsWantedAgain() {
        StepKey first = roadmapTo(ENGINEER).plan().order().getFirst();
        roadmaps.skip(first);

        roadmaps.start(first);

        assertThat(current().status(first)).isEqualTo(StepStatus.IN_PROGRESS);
    }

    @Test
    void everyVerbCanBeUndoneAlsoTwice() {
        RoadmapView before = roadmapTo(ENGINEER);
        StepKey step = before.plan().order().getFirst();

        Undo start = roadmaps.start(step).undo();
        Undo skip = roadmaps.skip(step).undo();
        Undo complete = roadmaps.complete(step).undo();
        assertThat(current().status(step)).isEqualTo(StepStatus.DONE);

        roadmaps.undo(complete, complete.step());
        roadmaps.undo(complete, complete.step());
        assertThat(current().status(step)).isEqualTo(StepStatus.SKIPPED);
        roadmaps.undo(skip, skip.step());
        assertThat(current().status(step)).isEqualTo(StepStatus.IN_PROGRESS);
        roadmaps.undo(start, start.step());
        assertThat(current().statuses()).isEqualTo(before.statuses());
    }

    @Test
    void aStepThatIsNotDoneAfterAllIsInProgressAgain() {
        StepKey step = roadmapTo(ENGINEER).plan().order().getFirst();
        roadmaps.complete(step);
        RoadmapView done = current();

        Undo reopen = roadmaps.reopen(step).undo();
        Undo again = roadmaps.reopen(step).undo();
        assertThat(current().status(step)).isEqualTo(StepStatus.IN_PROGRESS);

        roadmaps.undo(again, again.step());
        assertThat(current().status(step)).isEqualTo(StepStatus.IN_PROGRESS);
        roadmaps.undo(reopen, reopen.step());
        assertThat(current()).isEqualTo(done);
    }

    @Test
    void undoingTheSecondOfTwoClicksChangesNothing() {
        StepKey step = roadmapTo(ENGINEER).plan().order().getFirst();
        roadmaps.complete(step);
        RoadmapView once = current();

        Undo second = roadmaps.complete(step).undo();
        assertThat(current()).isEqualTo(once);
        roadmaps.undo(second, second.step());

        assertThat(current()).isEqualTo(once);
    }

    @Test
    void aMilestoneIsReachedWhenNothingOfItsAreaIsOpen() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        StepKey milestone = firstStep(StepKind.MILESTONE);
        List<StepKey> units = roadmap.stepsByArea().get(milestone.slug()).stream()
                .map(PlannedStep::key)
                .filter(StepKey::isUnit)
                .toList();

        units.subList(1, units.size()).forEach(roadmaps::skip);
        assertThat(current().status(milestone)).isEqualTo(StepStatus.UPCOMING);
        roadmaps.complete(units.getFirst());

        assertThat(current().status(milestone)).isEqualTo(StepStatus.DONE);
        assertThatThrownBy(() -> roadmaps.complete(milestone)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void knowingAHigherLevelFinishesTheLowerSteps() {
        UnitId higher = roadmapTo(ENGINEER).plan().order().stream()
                .filter(StepKey::isUnit)
                .map(StepKey::unitId)
                .filter(unit -> unit.level().level() == 2)
                .filter(unit -> catalog().impliedBy(unit).size() == 2)
                .findFirst()
                .orElseThrow();
        UnitId lower = catalog().impliedBy(higher).getFirst();

        progress.complete(higher);

        assertThat(current().status(StepKey.unit(lower))).isEqualTo(StepStatus.DONE);
        assertThat(roadmaps.step(StepKey.unit(lower)).evidence())
                .isEqualTo(new StepEvidence(Evidence.CLAIMED, true, List.of(), null));
    }

    @Test
    void aRoadmapTellsHowWellItsHoursAreShown() {
        RoadmapView before = roadmapTo(ENGINEER);
        StepKey unit = firstStep(StepKind.UNIT);
        StepKey brief = firstStep(StepKind.PROJECT);
        StepKey task = firstStep(StepKind.TASK);
        roadmaps.complete(task);
        show(null, unit);
        show(today.today().minusDays(1), brief);

        assertThat(before.hoursByEvidence()).isEmpty();
        assertThat(current().hoursByEvidence())
                .isEqualTo(Map.of(
                        Evidence.CLAIMED, likely(before, task),
                        Evidence.EVIDENCED, likely(before, unit),
                        Evidence.EXPIRED, likely(before, brief)));
        assertThat(current().evidence()).doesNotContainKey(before.plan().order().getLast());
    }

    @Test
    void aStepListsWhatShowsIt() {
        roadmapTo(ENGINEER);
        StepKey unit = firstStep(StepKind.UNIT);
        assertThat(roadmaps.step(unit).evidence()).isEqualTo(new StepEvidence(null, false, List.of(), null));

        UUID project = show(null, unit);

        StepEvidence evidence = roadmaps.step(unit).evidence();
        assertThat(evidence.best()).isEqualTo(Evidence.EVIDENCED);
        assertThat(evidence.isShown()).isTrue();
        assertThat(evidence.proofs()).extracting(Proof::sourceId).containsExactly(project);
    }

    private static int likely(RoadmapView roadmap, StepKey step) {
        return roadmap.plan().step(step).orElseThrow().effort().likely();
    }

    @Test
    void whatAProjectShowsIsADoneStepUntilTheProofIsTakenAway() {
        roadmapTo(ENGINEER);
        StepKey unit = firstStep(StepKind.UNIT);
        StepKey brief = firstStep(StepKind.PROJECT);
        roadmaps.start(unit);
        RoadmapView before = current();

        UUID project = show(null, unit, brief);
        assertThat(current().having(StepStatus.DONE))
                .extracting(PlannedStep::key)
                .containsExactlyInAnyOrder(unit, brief);
        proofs.withdraw(EvidenceSource.PROJECT, project);

        assertThat(current()).isEqualTo(before);
    }

    @Test
    void aProofThatHasRunOutLeavesItsStepDone() {
        roadmapTo(ENGINEER);
        StepKey unit = firstStep(StepKind.UNIT);

        show(today.today().minusDays(1), unit);

        assertThat(current().status(unit)).isEqualTo(StepStatus.DONE);
    }

    @Test
    void aShownStepStaysDoneWhateverTheLearnerTakesBack() {
        roadmapTo(ENGINEER);
        StepKey unit = firstStep(StepKind.UNIT);
        Undo undo = roadmaps.complete(unit).undo();
        show(null, unit);

        roadmaps.undo(undo, undo.step());
        roadmaps.reopen(unit);
        roadmaps.skip(unit);

        assertThat(current().status(unit)).isEqualTo(StepStatus.DONE);
    }

    @Test
    void aStepTellsWhatItNeedsAndWhatItUnlocks() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        StepKey dependent = roadmap.plan().order().stream()
                .filter(StepKey::isUnit)
                .filter(step -> catalog().prerequisites(step.unitId()).stream().anyMatch(Prerequisite::isRequired))
                .findFirst()
                .orElseThrow();

        StepView step = roadmaps.step(dependent);
        assertThat(step.isBlocked()).isTrue();
        assertThat(step.needs()).containsAll(step.blockedBy());
        StepLink need = step.blockedBy().getFirst();
        assertThat(need.reason()).isNotBlank();
        assertThat(roadmaps.step(need.key()).unlocks())
                .extracting(StepLink::key)
                .contains(dependent);

        step.blockedBy().forEach(link -> roadmaps.complete(link.key()));
        assertThat(roadmaps.step(dependent).isBlocked()).isFalse();
    }

    @Test
    void everyStepHasItsPageAndItsNeighbours() {
        List<StepKey> order = roadmapTo(ENGINEER).plan().order();

        for (StepKind kind : List.of(StepKind.UNIT, StepKind.PROJECT, StepKind.MILESTONE, StepKind.TASK)) {
            StepView step = roadmaps.step(firstStep(kind));
            assertThat(step.title()).isNotBlank();
            assertThat(step.summary()).isNotBlank();
            assertThat(step.isActionable()).isEqualTo(kind != StepKind.MILESTONE);
            assertThat(step.planned()).isTrue();
            assertThat(SerializationUtils.deserialize(SerializationUtils.serialize(step)))
                    .isEqualTo(step);
        }
        assertThat(roadmaps.step(order.getFirst()).previous()).isNull();
        assertThat(roadmaps.step(order.getFirst()).next()).isEqualTo(order.get(1));
        assertThat(roadmaps.step(order.getLast()).next()).isNull();
    }

    @Test
    void whatIsKnownIsLinkedThoughItIsNoStep() {
        UnitId known = roadmapTo(ENGINEER).plan().order().getFirst().unitId();

        roadmapTo(ENGINEER, known);

        StepView page = roadmaps.step(StepKey.unit(known));
        assertThat(page.planned()).isFalse();
        assertThat(page.status()).isEqualTo(StepStatus.DONE);
        assertThat(page.dates().start()).isNull();
    }

    @Test
    void stepsOfNoEditionAreNotFound() {
        roadmapTo(ENGINEER);
        StepKey unknown = StepKey.project(new Slug("no-such-project"));

        assertThatThrownBy(() -> roadmaps.step(unknown)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> roadmaps.start(unknown)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> roadmaps.skip(unknown)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void othersRoadmapsAndMissingOnesGetTheSameAnswer() {
        RoadmapView mine = roadmapTo(ENGINEER);
        Undo undo = roadmaps.skip(mine.plan().order().getFirst()).undo();
        TestPeople.signInNewLearner(signUp);
        roadmapTo(ANALYST);

        assertThat(roadmaps.overview().all()).extracting(RoadmapSummary::id).doesNotContain(mine.id());
        assertThatThrownBy(() -> roadmaps.makeCurrent(mine.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> roadmaps.makeCurrent(UUID.randomUUID())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> roadmaps.undo(undo, undo.step())).isInstanceOf(NotFoundException.class);

        TestPeople.signIn(learner);
        assertThat(current().id()).isEqualTo(mine.id());
        assertThat(current().skipped()).hasSize(1);
    }

    @Test
    void visitorsHaveNoRoadmaps() {
        TestPeople.signOut();

        assertThatThrownBy(() -> roadmaps.current()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void viewsOfARoadmapSurviveTheSessionsTripToDisk() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        PlanPreview preview = replanning.preview(roadmap.settings());
        Undo undo = roadmaps.start(roadmap.plan().order().getFirst()).undo();

        for (Object view : List.of(roadmap, preview, undo)) {
            assertThat(SerializationUtils.deserialize(SerializationUtils.serialize(view)))
                    .isEqualTo(view);
        }
        assertThat(SerializationUtils.deserialize(SerializationUtils.serialize(roadmaps)))
                .isNotNull();
    }
}
