package io.cairn.interview.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import io.cairn.account.AccountInfo;
import io.cairn.review.MentorDetails;
import io.cairn.review.MentorProfiles;
import io.cairn.support.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BookInterviewViewTest extends InterviewViewTest {

    @Autowired
    private MentorProfiles profiles;

    private static List<Button> times() {
        return _find(Button.class).stream()
                .filter(button -> button.getAriaLabel().orElse("").endsWith("with Aiko Tanaka"))
                .toList();
    }

    private void openWeekOf(int days) {
        open("interviews/book?topic=coding&week=" + LocalDate.ofInstant(tenIn(days), NEW_YORK));
    }

    @Test
    void timesAreToldOnTheLearnersClockWithTheMentorsBeside() {
        openWeekOf(7);
        assertThat(times()).hasSize(7);
        assertThat(said())
                .contains("Times are told in Europe/Stockholm.")
                .contains(anHourInStockholm(tenIn(7)))
                .contains("Aiko Tanaka")
                .contains("10:00 AM in America/New York");
    }

    @Test
    void aLearnerBooksWithANote() {
        openWeekOf(7);
        _click(times().getFirst());
        assertThat(saidInDialog()).contains(anHourInStockholm(tenIn(7))).contains("10:00 AM in America/New York");
        _setValue(words(), "Please no graphs");
        pressInDialog("Book");

        assertThat(noDialog()).isTrue();
        assertThat(address()).isEqualTo("interviews");
        assertThat(said()).contains("Coding with Aiko Tanaka").contains("Please no graphs");
        openWeekOf(7);
        assertThat(times()).hasSize(6);
    }

    @Test
    void theMentorIntroducesThemselves() {
        TestPeople.signIn(mentor);
        profiles.save(
                new MentorDetails(Set.of(), Set.of(Locale.ENGLISH, Locale.GERMAN), 3, "I ask about evaluation."), 0);
        signIn(learner);
        openWeekOf(7);
        _click(times().getFirst());
        assertThat(saidInDialog()).contains("Speaks English, German").contains("I ask about evaluation.");
    }

    @Test
    void whoComesSecondKeepsWhatWasTyped() {
        openWeekOf(7);
        Button first = times().getFirst();
        AccountInfo me = learner;
        TestPeople.signInNewLearner(signUp);
        booked(tenIn(mondayIn()));
        TestPeople.signIn(me);

        _click(first);
        _setValue(words(), "Please no graphs");
        pressInDialog("Book");
        assertThat(saidInDialog()).contains("Somebody else has just taken this time.");
        pressInDialog("Back");
        assertThat(times()).hasSize(6);
        _click(times().getFirst());
        assertThat(words().getValue()).isEqualTo("Please no graphs");
        pressInDialog("Book");
        assertThat(address()).isEqualTo("interviews");
    }

    /** How many days it is to the Monday of the week that {@code openWeekOf(7)} shows. */
    private int mondayIn() {
        return 8 - LocalDate.ofInstant(tenIn(0), NEW_YORK).getDayOfWeek().getValue();
    }

    @Test
    void aKindThatNobodyHoldsSaysSo() {
        open("interviews/book?topic=system-design");
        assertThat(said()).contains("Nobody offers it yet");
    }

    @Test
    void aWeekWithNothingFreeLeadsToTheNextOne() {
        open("interviews/book?topic=coding&week="
                + LocalDate.ofInstant(tenIn(0), NEW_YORK).minusDays(14));
        assertThat(said()).contains("Nothing free in this week").contains("Next free time:");
        open("interviews/book?topic=coding&week="
                + LocalDate.ofInstant(tenIn(0), NEW_YORK).plusDays(90));
        assertThat(said()).contains("Nothing free in sight");
    }

    @Test
    void nonsenseInTheAddressIsPassedOver() {
        open("interviews/book?topic=astrology&week=soon");
        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(BookInterviewView.class);
        open("interviews/book?week=+999999999-12-31");
        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(BookInterviewView.class);
    }

    @Test
    void tooMuchTextIsSaidByTheField() {
        openWeekOf(7);
        _click(times().getFirst());
        words().setValue("x".repeat(2001));
        pressInDialog("Book");
        assertThat(words().isInvalid()).isTrue();
        assertThat(words().getErrorMessage()).isEqualTo("This is more than fits. Shorten it.");
        assertThat(interviews.all().isEmpty()).isTrue();
    }

    @Test
    void anInterviewIsMovedToAnotherTime() {
        UUID id = booked(tenIn(8));
        open("interviews/%s/move?week=%s".formatted(id, LocalDate.ofInstant(tenIn(9), NEW_YORK)));
        assertThat(said()).contains("Coding with Aiko Tanaka, now on");
        Button other = times().stream().reduce((first, second) -> second).orElseThrow();
        _click(other);
        pressInDialog("Move");
        assertThat(address()).isEqualTo("interviews");
        assertThat(interviews.interview(id).sequence()).isEqualTo(1);
    }

    @Test
    void aLateMoveNeedsAReason() {
        UUID id = booked(tenIn(8));
        waitUntil(tenIn(8).minusSeconds(3600));
        open("interviews/%s/move?week=%s".formatted(id, LocalDate.ofInstant(tenIn(7), NEW_YORK)));
        _click(times().getFirst());
        pressInDialog("Move");
        assertThat(words().getErrorMessage()).isEqualTo("Give a reason; the other person reads it.");
        _setValue(words(), "A cold");
        pressInDialog("Move");
        assertThat(interviews.interview(id).lastChange().reason()).isEqualTo("A cold");
    }

    @Test
    void somebodyElsesInterviewIsNotThere() {
        UUID id = booked(tenIn(8));
        signInNewLearner();
        open("interviews/%s/move".formatted(id));
        assertThat(said()).contains("Nothing here");
        open("interviews/not-an-id/move");
        assertThat(said()).contains("Nothing here");
        open("interviews");
        assertThat(said()).contains("No interviews yet");
    }
}
