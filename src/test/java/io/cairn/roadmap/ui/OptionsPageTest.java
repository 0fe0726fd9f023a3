package io.cairn.roadmap.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import io.cairn.account.CurrentUser;
import io.cairn.catalog.CatalogKey;
import io.cairn.progress.TimeLog;
import io.cairn.progress.TimeSpent;
import io.cairn.roadmap.PlanSettings;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class OptionsPageTest extends RoadmapViewTest {

    @Autowired
    private TimeLog time;

    @Autowired
    private CurrentUser user;

    @Autowired
    private JdbcClient database;

    @Test
    void withoutARoadmapThereIsNothingToChooseFrom() {
        open("roadmap/options");
        assertThat(viewText()).contains("No roadmap yet");
    }

    @Test
    void aPlanThatHoldsNeedsNoOption() {
        roadmapTo(ENGINEER);
        open("roadmap/options");
        assertThat(viewText())
                .contains("At your pace", "Log time on your steps")
                .contains("Not needed: your plan holds as it is.");
        assertThat(_find(Button.class, spec -> spec.withText("Let these steps go")))
                .isEmpty();
    }

    @Test
    void theRoadmapTellsThatThereAreOptionsAndNeverThatSomebodyIsBehind() {
        fallLate();
        open("roadmap");
        assertThat(viewText()).contains("At your pace: ").contains("Options").doesNotContain("behind");
    }

    @Test
    void finishingLaterMovesTheDateAndKeepsTheRest() {
        RoadmapView before = fallLate();
        open("roadmap/options");
        take("Take the later date");
        assertThat(_get(H1.class).getText()).isEqualTo("Your roadmap");
        assertThat(current().settings().target()).isAfter(before.settings().target());
        assertThat(current().settings().hoursPerWeek())
                .isEqualTo(before.settings().hoursPerWeek());
        assertThat(viewText()).doesNotContain("At your pace: ");
        undo();
        assertThat(current().settings()).isEqualTo(before.settings());
        assertThat(current().plan()).isEqualTo(before.plan());
    }

    @Test
    void fewerStepsNameWhatFallsOut() {
        RoadmapView before = fallLate();
        open("roadmap/options");
        assertThat(viewText()).containsPattern("\\d+ steps? falls? out").contains(": Useful");
        take("Let these steps go");
        assertThat(current().settings()).isEqualTo(before.settings());
        assertThat(current().skipped()).isNotEmpty();
        assertThat(current().plan().forecast().likely())
                .isBeforeOrEqualTo(before.settings().target());
        undo();
        assertThat(current().skipped()).isEmpty();
        assertThat(current().plan()).isEqualTo(before.plan());
    }

    @Test
    void moreHoursSayHowMany() {
        RoadmapView before = fallLate();
        open("roadmap/options");
        Button more = _find(Button.class).stream()
                .filter(button -> button.getText().matches("Take \\d+ h a week"))
                .findFirst()
                .orElseThrow();
        _click(more);
        assertThat(more.getText()).contains("" + current().settings().hoursPerWeek());
        assertThat(current().settings().hoursPerWeek())
                .isGreaterThan(before.settings().hoursPerWeek());
        assertThat(current().plan().leftOut()).isEmpty();
        undo();
        assertThat(current().plan()).isEqualTo(before.plan());
    }

    @Test
    void aDateThatHasGoneByCannotBeHeld() {
        roadmapTo(ENGINEER);
        setTarget(today.today().minusDays(3));
        open("roadmap/options");
        assertThat(viewText()).contains("The date has gone by, so nothing can hold it.");
        take("Take the later date");
        assertThat(current().settings().target()).isAfter(today.today());
    }

    @Test
    void loggedTimeSetsThePace() {
        RoadmapView before = roadmapTo(ENGINEER);
        StepKey step = first(before, StepKind.UNIT);
        roadmaps.complete(step);
        int likely = before.plan().step(step).orElseThrow().effort().likely();
        for (int day = 0; day < 3; day++) {
            time.add(
                    new TimeSpent(
                            CatalogKey.parse(step.toString()),
                            today.today().minusDays(7 + day),
                            Math.min(1440, likely * 60),
                            ""),
                    UUID.randomUUID());
        }
        open("roadmap/options");
        assertThat(viewText())
                .contains("You take 1.")
                .contains("1 finished step with logged time")
                .contains("You studied ")
                .contains("your plan has 10 h");
        assertThat(current().pace().factor()).isGreaterThan(1.1);
        assertThat(replanning.preview().after().step(step).orElseThrow().isDone())
                .isTrue();
    }

    @Test
    void aPauseUntilADayPlansNothingInIt() {
        roadmapTo(ENGINEER);
        LocalDate last = today.today().plusDays(20);
        open("roadmap/options");
        _setValue(_get(DatePicker.class), last);
        assertThat(viewText()).contains("later");
        take("Pause");
        assertThat(current().settings().isPausedOn(last)).isTrue();
        assertThat(current().plan().steps()).noneMatch(step -> step.start().isBefore(last));
        assertThat(viewText()).contains("Paused until ").contains("Go on");
        undo();
        assertThat(current().settings().pause()).isNull();
    }

    @Test
    void aPauseWithoutAnEndHasNoDatesAndOneClickEndsIt() {
        RoadmapView before = roadmapTo(ENGINEER);
        open("roadmap/options");
        take("Pause");
        assertThat(viewText())
                .contains("Paused since ")
                .contains("When you are back")
                .doesNotContain("Ready between");
        open("roadmap/options");
        take("Go on today");
        assertThat(current().settings().pause()).isNull();
        assertThat(current().plan()).isEqualTo(before.plan());
        assertThat(viewText()).contains("Ready between");
    }

    @Test
    void aPauseThatCannotBeIsSaidByItsField() {
        roadmapTo(ENGINEER);
        open("roadmap/options");
        _setValue(_get(DatePicker.class), today.today().minusDays(1));
        assertThat(_get(DatePicker.class).getErrorMessage()).isEqualTo("Choose today or a later day.");
        _setValue(_get(DatePicker.class), today.today().plusYears(3));
        assertThat(_get(DatePicker.class).getErrorMessage()).startsWith("A pause can last two years at most.");
        assertThat(_get(Button.class, spec -> spec.withText("Pause")).isEnabled())
                .isFalse();
    }

    @Test
    void anotherTabThatWasFirstIsNoticed() {
        RoadmapView before = fallLate();
        open("roadmap/options");
        accept(before.settings().withHoursPerWeek(5));
        take("Take the later date");
        assertThat(viewText()).contains("Your roadmap was changed elsewhere in the meantime");
        assertThat(current().settings().hoursPerWeek()).isEqualTo(5);
    }

    /** The date is nearer than what is left allows. */
    private RoadmapView fallLate() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        LocalDate likely = roadmap.plan().forecast().likely();
        setTarget(likely.minusDays(ChronoUnit.DAYS.between(today.today(), likely) / 10));
        return current();
    }

    private void setTarget(LocalDate target) {
        PlanSettings before = current().settings();
        database.sql("update roadmap_plan set settings = jsonb_set(settings, '{target}', to_jsonb(cast(:day as text)))"
                        + " where account_id = :account")
                .param("day", target.toString())
                .param("account", user.id())
                .update();
        assertThat(current().settings()).isEqualTo(before.withTarget(target));
    }

    private static void take(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    private static void undo() {
        _click(_find(Button.class, spec -> spec.withText("Undo")).getLast());
    }
}
