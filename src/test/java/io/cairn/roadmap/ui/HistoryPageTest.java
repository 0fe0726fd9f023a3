package io.cairn.roadmap.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import io.cairn.roadmap.PlanCause;
import io.cairn.roadmap.PlanHistory;
import io.cairn.roadmap.PlanVersion;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import io.cairn.roadmap.StepStatus;
import io.cairn.shared.NotFoundException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HistoryPageTest extends RoadmapViewTest {

    @Autowired
    private PlanHistory history;

    @Test
    void withoutARoadmapThereIsNoHistory() {
        open("roadmap/history");
        assertThat(viewText()).contains("No roadmap yet");
        assertThat(history.baseline()).isEmpty();
    }

    @Test
    void everyAcceptedPlanIsListedWithItsReason() {
        RoadmapView first = roadmapTo(ENGINEER);
        accept(first.settings().withHoursPerWeek(20));

        assertThat(history.versions()).extracting(PlanVersion::number).containsExactly(2, 1);
        assertThat(history.versions())
                .extracting(PlanVersion::cause)
                .containsExactly(PlanCause.SETTINGS, PlanCause.BEGINNING);
        assertThat(history.baseline().orElseThrow().forecast())
                .isEqualTo(first.plan().forecast());
        open("roadmap/history");
        assertThat(viewText())
                .contains("Plan 2: hours, days or dates changed", "20 h a week", "Plan 1: where you began")
                .contains("Choose a plan to see what has changed since");
    }

    @Test
    void anEarlierPlanIsComparedAndBroughtBackAndThatIsTakenBack() {
        RoadmapView first = roadmapTo(ENGINEER);
        accept(first.settings().withHoursPerWeek(20));
        RoadmapView second = current();
        StepKey done = first(first, StepKind.UNIT);
        roadmaps.complete(done);

        open("roadmap/history?plan=1");
        assertThat(viewText())
                .contains("From plan 1 until now")
                .contains("sooner")
                .contains("later");
        _click(_get(Button.class, spec -> spec.withText("Bring plan 1 back")));

        assertThat(_get(H1.class).getText()).isEqualTo("Your roadmap");
        assertThat(current().settings()).isEqualTo(first.settings());
        assertThat(current().status(done)).isEqualTo(StepStatus.DONE);
        assertThat(current().plan().steps().getFirst().key()).isEqualTo(done);
        _click(_find(Button.class, spec -> spec.withText("Undo")).getLast());
        assertThat(current().plan()).isEqualTo(second.plan());
    }

    @Test
    void whatWasSkippedThenIsSkippedAgain() {
        RoadmapView first = roadmapTo(ENGINEER);
        StepKey step = first(first, StepKind.UNIT);
        roadmaps.skip(step);
        accept(first.settings().withHoursPerWeek(20));
        roadmaps.start(step);
        accept(first.settings().withHoursPerWeek(30));

        replanning.accept(history.look(2).back());

        assertThat(current().status(step)).isEqualTo(StepStatus.SKIPPED);
        assertThat(current().settings().hoursPerWeek()).isEqualTo(20);
    }

    @Test
    void aPlanThatIsNotThereIsSaidToBeGone() {
        roadmapTo(ENGINEER);
        open("roadmap/history?plan=77");
        assertThat(viewText()).contains("There is no such plan any more.");
        open("roadmap/history?plan=%3Cscript%3E");
        assertThat(viewText()).contains("There is one plan so far.");
        assertThatThrownBy(() -> history.look(1)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodySeesSomebodyElsesPlans() {
        RoadmapView first = roadmapTo(ENGINEER);
        accept(first.settings().withHoursPerWeek(20));
        signInNewLearner();
        roadmapTo(ENGINEER);

        assertThat(history.versions()).hasSize(1);
        assertThatThrownBy(() -> history.look(1)).isInstanceOf(NotFoundException.class);
    }
}
