package io.cairn.portfolio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.portfolio.CvContent;
import io.cairn.portfolio.Cvs;
import io.cairn.support.ViewTest;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class CvViewTest extends ViewTest {

    @Autowired
    private Cvs cvs;

    @BeforeEach
    void aLearnersCv() {
        signInNewLearner();
        open("portfolio/cv");
    }

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    private static void type(String label, String text) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), text);
    }

    private static String state() {
        return _get(SaveState.class).getText();
    }

    @Test
    void aJobIsKeptOnceItIsWhole() {
        assertThat(_get(H1.class).getText()).isEqualTo("Your CV");
        press("Add work");
        type("Job title", "Nurse");
        assertThat(state()).isEqualTo("Not saved: look at the marked field");
        type("Employer", "City hospital");
        type("From", "03/2018");

        assertThat(state()).isEqualTo("Saved");
        assertThat(cvs.cv().content().work()).singleElement().satisfies(job -> {
            assertThat(job.title()).isEqualTo("Nurse");
            assertThat(job.from()).isEqualTo(YearMonth.of(2018, 3));
            assertThat(job.to()).isNull();
        });

        press("Remove");
        assertThat(cvs.cv().content().work()).isEmpty();
    }

    @Test
    void anEndBeforeTheBeginningIsSaidByItsField() {
        press("Add education");
        type("Degree or course", "BSc");
        type("School or university", "University");
        type("From", "2017-06");
        type("Until", "2014-09");

        TextField until = _get(TextField.class, spec -> spec.withLabel("Until"));
        assertThat(until.isInvalid()).isTrue();
        assertThat(until.getErrorMessage()).isEqualTo("This is before it begins.");
        assertThat(cvs.cv().content().education())
                .singleElement()
                .satisfies(degree -> assertThat(degree.to()).isNull());
    }

    @Test
    void aChangeInAnotherTabIsNotOverwrittenUnasked() {
        cvs.save(new CvContent("", "+1", "", List.of(), List.of()), 0);
        type("Phone", "+46");
        assertThat(state()).isEqualTo("Not saved yet");
        assertThat(cvs.cv().content().phone()).isEqualTo("+1");

        press("Keep what is here");
        assertThat(cvs.cv().content().phone()).isEqualTo("+46");
        assertThat(_find(TextField.class, spec -> spec.withLabel("Phone"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2024-03,2024-03", "2024/3,2024-03", "03/2024,2024-03", "3.2024,2024-03", " 12 / 1999 ,1999-12"})
    void monthsAreReadAsPeopleTypeThem(String typed, String month) {
        assertThat(Months.read(typed)).contains(YearMonth.parse(month));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "13/2024", "2024-00", "March 2024", "24-03"})
    void whatIsNoMonthIsNone(String typed) {
        assertThat(Months.read(typed)).isEmpty();
    }
}
