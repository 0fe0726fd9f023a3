package io.cairn.roadmap.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import io.cairn.roadmap.StepStatus;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepPageTest extends RoadmapViewTest {

    @Test
    void aStepSaysWhyItComesNowWhatItTakesAndWhatToLearnItFrom() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        StepKey step = StepKey.parse("unit/linear-algebra.awareness");
        open(RoadmapNavigation.step(step));
        assertThat(_get(H1.class).getText()).isEqualTo("Linear algebra, awareness");
        assertThat(headings()).contains("Why now", "Checklist", "Learn it from", "Unlocks");
        assertThat(textOf(_get(StepWhy.class)))
                .contains("Machine Learning Engineer")
                .doesNotContain("linear-algebra.");
        assertThat(textOf(_get(StepFacts.class)))
                .containsPattern("Effort\\s*\\d+-\\d+ h")
                .contains("When");
        Anchor resource = _find(_get(StepResources.class), Anchor.class).getFirst();
        assertThat(resource.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
        assertThat(resource.getTarget()).contains("_blank");
        assertThat(textOf(_get(StepResources.class))).contains("Free · ");
        assertThat(roadmap.plan().step(step)).isPresent();
    }

    @Test
    void needsAndUnlocksAreLinksWithTheirState() {
        roadmapTo(ENGINEER);
        open("roadmap/step/unit/linear-algebra.working");
        assertThat(textOf(_get(StepFacts.class))).contains("Needs", "Linear algebra, awareness", "Upcoming");
        assertThat(textOf(_get(StepHead.class))).contains("Needs first:", "Linear algebra, awareness");
        assertThat(_find(_get(StepFacts.class), Anchor.class).getFirst().getHref())
                .startsWith("roadmap/step/unit/");
    }

    @Test
    void startingAndFinishingAStepCanBeUndone() {
        StepKey step = roadmapTo(ENGINEER).plan().order().getFirst();
        open(RoadmapNavigation.step(step));
        press("Start");
        assertThat(current().status(step)).isEqualTo(StepStatus.IN_PROGRESS);
        assertThat(textOf(_get(StepHead.class))).contains("Now, in progress");
        press("Done");
        assertThat(current().status(step)).isEqualTo(StepStatus.DONE);
        assertThat(textOf(_get(StepHead.class))).contains("Done", "Next step", "Reopen");
        _click(_find(Button.class, spec -> spec.withText("Undo")).getLast());
        assertThat(current().status(step)).isEqualTo(StepStatus.IN_PROGRESS);
        assertThat(viewText()).contains("Taken back: ");
    }

    @Test
    void aStepThatWasDoneByMistakeIsOpenedAgain() {
        StepKey step = roadmapTo(ENGINEER).plan().order().getFirst();
        roadmaps.complete(step);
        open(RoadmapNavigation.step(step));
        assertThat(_find(Button.class, spec -> spec.withText("Skip"))).isEmpty();
        press("Reopen");
        assertThat(current().status(step)).isEqualTo(StepStatus.IN_PROGRESS);
    }

    @Test
    void aStepListsWhatShowsItAndLeadsThere() {
        StepKey step = roadmapTo(ENGINEER).plan().order().getFirst();
        UUID project = show(step, null);
        open(RoadmapNavigation.step(step));
        StepProofs section = _get(StepProofs.class);
        assertThat(textOf(section)).contains("Evidence", "Evidenced", "Churn model", "Project, ");
        assertThat(_get(section, Anchor.class).getHref()).isEqualTo("projects/" + project);
        assertThat(textOf(_get(StepHead.class))).contains("Done", "Evidenced");
    }

    @Test
    void whatAProjectShowsCannotBeTakenBackByAWord() {
        StepKey step = roadmapTo(ENGINEER).plan().order().getFirst();
        show(step, null);
        open(RoadmapNavigation.step(step));
        assertThat(_find(Button.class, spec -> spec.withText("Reopen"))).isEmpty();
    }

    @Test
    void aLevelThatFollowsFromAHigherOneCannotBeTakenBackByAWord() {
        roadmapTo(ENGINEER);
        roadmaps.complete(StepKey.parse("unit/python.working"));
        open("roadmap/step/unit/python.awareness");
        assertThat(textOf(_get(StepHead.class))).contains("Done");
        assertThat(_find(Button.class, spec -> spec.withText("Reopen"))).isEmpty();
    }

    @Test
    void evidenceThatHasRunOutIsToldApart() {
        StepKey step = roadmapTo(ENGINEER).plan().order().getFirst();
        show(step, today.today().minusDays(1));
        open(RoadmapNavigation.step(step));
        assertThat(textOf(_get(StepProofs.class))).contains("Expired", "ran out on ", "It stays done in your roadmap.");
    }

    @Test
    void withoutAProofThePageSaysHowItIsKnown() {
        StepKey step = roadmapTo(ENGINEER).plan().order().getFirst();
        open(RoadmapNavigation.step(step));
        assertThat(textOf(_get(StepProofs.class))).contains("Nothing shows it yet.");
        press("Done");
        assertThat(textOf(_get(StepProofs.class))).contains("Claimed", "You say so.");
    }

    @Test
    void aSkippedStepIsTakenUpAgain() {
        StepKey step = roadmapTo(ENGINEER).plan().order().getFirst();
        open(RoadmapNavigation.step(step));
        press("Skip");
        assertThat(current().status(step)).isEqualTo(StepStatus.SKIPPED);
        assertThat(NotificationsKt.getNotifications()).isNotEmpty();
        press("Take it up again");
        assertThat(current().status(step)).isEqualTo(StepStatus.IN_PROGRESS);
    }

    @Test
    void aProjectShowsItsBrief() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        open(RoadmapNavigation.step(first(roadmap, StepKind.PROJECT)));
        assertThat(headings())
                .contains(
                        "The problem",
                        "What you deliver",
                        "Data",
                        "Stages it covers",
                        "Check before you call it done",
                        "What it proves");
    }

    @Test
    void aCareerTaskShowsItsChecklistAndAMilestoneHasNoButtons() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        open(RoadmapNavigation.step(first(roadmap, StepKind.TASK)));
        assertThat(headings()).contains("Checklist");
        open(RoadmapNavigation.step(first(roadmap, StepKind.MILESTONE)));
        assertThat(_find(Button.class)).isEmpty();
        assertThat(_find(StepProofs.class)).isEmpty();
    }

    @Test
    void aUnitOutsideThePlanOpensAndSaysSo() {
        RoadmapView roadmap = roadmapTo(new Slug("data-analyst"));
        StepKey outside = StepKey.parse("unit/kubernetes.awareness");
        assertThat(roadmap.plan().step(outside)).isEmpty();
        open(RoadmapNavigation.step(outside));
        assertThat(viewText()).contains("This is not part of your roadmap.");
    }

    @Test
    void theStepsBeforeAndAfterAreLinked() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        List<StepKey> order = roadmap.plan().order();
        open(RoadmapNavigation.step(order.get(1)));
        assertThat(_find(_get(StepNeighbours.class), Anchor.class).stream().map(Anchor::getHref))
                .containsExactly(RoadmapNavigation.step(order.get(0)), RoadmapNavigation.step(order.get(2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unit/nonsense", "unit/no-such-skill.working", "project/nothing", "UNIT/python.working", "x/y"})
    void unknownStepsAreNotFound(String step) {
        roadmapTo(ENGINEER);
        open("roadmap/step/" + step);
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
    }

    private static void press(String button) {
        _click(_get(_get(StepActions.class), Button.class, spec -> spec.withText(button)));
    }

    private static List<String> headings() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }
}
