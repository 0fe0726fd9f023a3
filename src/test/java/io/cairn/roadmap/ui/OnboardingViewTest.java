package io.cairn.roadmap.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.catalog.Background;
import io.cairn.catalog.CareerRole;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.Roadmaps;
import io.cairn.support.ViewTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OnboardingViewTest extends ViewTest {

    @Autowired
    private Onboarding onboarding;

    @Autowired
    private Roadmaps roadmaps;

    @BeforeEach
    void aNewLearner() {
        signInNewLearner();
    }

    @Test
    void everyRoleSaysHowLongItWouldTakeThisPerson() {
        open("onboarding");
        assertThat(roles().getListDataView().getItemCount()).isEqualTo(12);
        assertThat(onboarding.estimates(OnboardingDraft.empty(), Map.of())).hasSize(12);
    }

    @Test
    void rolesCanBeSearched() {
        open("onboarding");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Search roles")), "statisti");
        assertThat(roles().getListDataView().getItems().map(CareerRole::name)).contains("Statistician");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Search roles")), "astronaut");
        assertThat(textOf(_get(OnboardingView.class))).contains("No role has these words");
    }

    @Test
    void nextWaitsForARole() {
        open("onboarding?step=3");
        assertThat(button("Next").isEnabled()).isFalse();
    }

    @Test
    void theRoleOfTheAddressIsTakenAndKept() {
        open("onboarding?role=data-engineer&step=2");
        assertThat(onboarding.start().draft().role()).hasToString("data-engineer");
        open("onboarding?role=no-such-role");
        assertThat(onboarding.start().draft().role()).hasToString("data-engineer");
    }

    @Test
    void theFormIsFoundAgainAsItWasLeft() {
        open("onboarding?role=data-engineer&step=3");
        _setValue(hours(), 7);
        open("roles");
        open("onboarding");
        assertThat(hours().getValue()).isEqualTo(7);
    }

    @Test
    void knownSkillsFollowTheBackground() {
        open("onboarding?role=machine-learning-engineer&step=2");
        assertThat(onboarding.start().draft().known()).isEmpty();
        backgrounds()
                .getListDataView()
                .getItems()
                .filter(background -> background.name().equals("Software engineer"))
                .findFirst()
                .ifPresent(background -> _setValue(backgrounds(), background));
        assertThat(onboarding.start().draft().known()).isNotEmpty();
    }

    @Test
    void theRangeMovesWhileHoursChange() {
        open("onboarding?role=machine-learning-engineer&step=3");
        String before = range();
        _setValue(hours(), 20);
        assertThat(range()).isNotEqualTo(before).startsWith("Between");
    }

    @Test
    void nonsenseIsToldByItsField() {
        open("onboarding?role=machine-learning-engineer&step=3");
        _setValue(hours(), 81);
        assertThat(hours().isInvalid()).isTrue();
        assertThat(hours().getErrorMessage()).isEqualTo("Give a number of hours from 1 to 80.");
        _setValue(hours(), 10);
        assertThat(hours().isInvalid()).isFalse();

        CheckboxGroup<?> days = _get(CheckboxGroup.class);
        days.clear();
        assertThat(days.getErrorMessage()).isEqualTo("Pick at least one day of the week.");
    }

    @Test
    void aDateTooSoonSaysWhatFallsOutAndWhatItWouldTake() {
        open("onboarding?role=machine-learning-engineer&step=3");
        _setValue(target(), LocalDate.now().plusMonths(3));
        assertThat(textOf(_get(ForecastPanel.class)))
                .contains("Your date comes too soon for")
                .contains("To keep all:");
        _setValue(target(), LocalDate.now().minusDays(1));
        assertThat(target().getErrorMessage()).startsWith("Give a date after your start");
    }

    @Test
    void finishingMakesTheRoadmapOnce() {
        open("onboarding?role=junior-ai-engineer&step=3");
        _click(button("Make my roadmap"));
        assertThat(roadmaps.current())
                .hasValueSatisfying(roadmap -> assertThat(roadmap.role()).hasToString("junior-ai-engineer"));
        assertThat(roadmaps.overview().all()).hasSize(1);
        _get(RoadmapPage.class);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<CareerRole> roles() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Which role do you aim for?"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Background> backgrounds() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Where do you come from?"));
    }

    private static String range() {
        return _get(Paragraph.class, spec -> spec.withClasses("forecast-range")).getText();
    }

    private static IntegerField hours() {
        return _get(IntegerField.class, spec -> spec.withLabel("Hours a week"));
    }

    private static DatePicker target() {
        return _get(DatePicker.class, spec -> spec.withLabel("Ready by (optional)"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
