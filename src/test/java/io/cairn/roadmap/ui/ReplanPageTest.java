package io.cairn.roadmap.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.IntegerField;
import io.cairn.roadmap.DateRange;
import io.cairn.roadmap.RoadmapView;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplanPageTest extends RoadmapViewTest {

    @Test
    void withoutARoadmapThereIsNothingToChange() {
        open("roadmap/change");
        assertThat(viewText()).contains("No roadmap yet");
    }

    @Test
    void moreHoursAreShownBeforeTheyAreAccepted() {
        RoadmapView before = roadmapTo(ENGINEER);
        open("roadmap/change");
        assertThat(comparison()).contains("Nothing changes.");
        _setValue(hours(), 20);
        assertThat(comparison())
                .containsPattern("[Rr]eady [\\d.]+ weeks? sooner")
                .contains("With the change");
        assertThat(current().version()).isEqualTo(before.version());
        _click(acceptButton());
        assertThat(current().settings().hoursPerWeek()).isEqualTo(20);
        assertThat(_get(H1.class).getText()).isEqualTo("Your roadmap");
    }

    @Test
    void anEarlyTargetSaysWhatFallsOutAndWhatItWouldTake() {
        RoadmapView before = roadmapTo(ENGINEER);
        open("roadmap/change");
        _setValue(target(), before.settings().start().plusWeeks(20));
        assertThat(comparison())
                .contains("Does not fit before your target, ")
                .containsPattern("They would need \\d+ more hours? a week or \\d+ more weeks?\\.");
        assertThat(textOf(_get(ChangedSteps.class)))
                .containsPattern("\\d+ steps leave the plan")
                .contains(" more");
    }

    @Test
    void breaksAreAddedAndRemoved() {
        RoadmapView before = roadmapTo(ENGINEER);
        LocalDate from = before.settings().start().plusWeeks(2);
        open("roadmap/change");
        _click(_get(Button.class, spec -> spec.withText("Add a break")));
        _setValue(field("First day off"), from);
        _setValue(field("Last day off"), from.plusWeeks(3));
        assertThat(comparison()).contains("later");
        _click(acceptButton());
        assertThat(current().settings().blocked()).containsExactly(new DateRange(from, from.plusWeeks(3)));

        open("roadmap/change");
        _click(_get(BlockedRange.class)
                .getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow());
        assertThat(comparison()).contains("sooner");
    }

    @Test
    void whatCannotBeIsSaidByItsField() {
        RoadmapView before = roadmapTo(ENGINEER);
        open("roadmap/change");
        _setValue(hours(), 81);
        assertThat(hours().getErrorMessage()).isEqualTo("Enter 1 to 80 hours.");
        assertThat(comparison()).contains("Mend the marked fields");
        assertThat(acceptButton().isEnabled()).isFalse();
        _setValue(hours(), 12);
        _setValue(days(), Set.<DayOfWeek>of());
        assertThat(days().getErrorMessage()).isEqualTo("Choose at least one study day.");
        _setValue(days(), Set.of(DayOfWeek.MONDAY));
        _setValue(target(), before.settings().start().minusDays(1));
        assertThat(target().isInvalid()).isTrue();
        assertThat(target().getErrorMessage()).startsWith("Choose a day after");
        _setValue(target(), null);
        assertThat(target().isInvalid()).isFalse();
        assertThat(acceptButton().isEnabled()).isTrue();
    }

    @Test
    void aBreakThatEndsBeforeItBeginsIsSaidByItsField() {
        LocalDate start = roadmapTo(ENGINEER).settings().start();
        open("roadmap/change");
        _click(_get(Button.class, spec -> spec.withText("Add a break")));
        assertThat(acceptButton().isEnabled()).isTrue();
        _setValue(field("First day off"), start.plusDays(9));
        assertThat(field("Last day off").getErrorMessage()).isEqualTo("Enter a date.");
        _setValue(field("Last day off"), start.plusDays(3));
        assertThat(field("Last day off").getErrorMessage()).isEqualTo("The last day off cannot be before the first.");
        assertThat(acceptButton().isEnabled()).isFalse();
    }

    @Test
    void anotherTabThatWasFirstIsNoticedAndNothingTypedIsLost() {
        RoadmapView before = roadmapTo(ENGINEER);
        open("roadmap/change");
        _setValue(hours(), 20);
        accept(before.settings().withHoursPerWeek(5));
        _click(acceptButton());
        assertThat(viewText()).contains("Your roadmap was changed elsewhere in the meantime");
        assertThat(hours().getValue()).isEqualTo(20);
        assertThat(current().settings().hoursPerWeek()).isEqualTo(5);

        _click(_get(Button.class, spec -> spec.withText("Compare with the newest plan")));
        assertThat(_find(StaleNotice.class)).isEmpty();
        assertThat(comparison()).contains("sooner");
        _click(acceptButton());
        assertThat(current().settings().hoursPerWeek()).isEqualTo(20);
    }

    private static IntegerField hours() {
        return _get(IntegerField.class, spec -> spec.withLabel("Hours per week"));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<DayOfWeek> days() {
        return _get(CheckboxGroup.class);
    }

    private static DatePicker target() {
        return field("Target date (optional)");
    }

    private static DatePicker field(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }

    private static Button acceptButton() {
        return _get(Button.class, spec -> spec.withText("Accept new plan"));
    }

    private static String comparison() {
        return textOf(_get(PlanComparison.class));
    }
}
