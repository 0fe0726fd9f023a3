package io.cairn.interview.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.cairn.interview.ClosedDays;
import io.cairn.interview.ExtraSlot;
import io.cairn.interview.InterviewHours;
import io.cairn.interview.InterviewState;
import io.cairn.interview.WeeklySlot;
import io.cairn.interview.WeeklySlots;
import io.cairn.review.InterviewTopic;
import io.cairn.shared.ui.ZoneField;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MentorSlotsViewTest extends InterviewViewTest {

    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 24);

    private UUID bookedAndLookedAt(int days) {
        UUID id = booked(tenIn(days));
        signIn(mentor);
        open("mentor/slots");
        return id;
    }

    private InterviewState stateOf(UUID id) {
        return InterviewState.valueOf(database.sql("select state from interview where id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    private static <T extends com.vaadin.flow.component.Component> T last(Class<T> type, String label) {
        return _find(type, spec -> spec.withLabel(label)).getLast();
    }

    // ---------------------------------------------------------------- what is booked

    @Test
    void aMentorSeesWhoHasBookedOnTheOwnClock() {
        bookedAndLookedAt(8);
        assertThat(said())
                .contains("Times are told in America/New York.")
                .contains("Coding with Lea Learner")
                .contains("10:00 AM to 11:00 AM")
                .contains(inStockholm(tenIn(8)) + " in Europe/Stockholm")
                .contains("Note: Please no graphs");
    }

    @Test
    void aMentorCancelsWithANote() {
        UUID id = bookedAndLookedAt(8);
        press("Cancel");
        pressInDialog("Cancel the interview");
        assertThat(words().isInvalid()).isTrue();
        _setValue(words(), "A conference");
        pressInDialog("Cancel the interview");
        assertThat(stateOf(id)).isEqualTo(InterviewState.CANCELLED);
        assertThat(said()).contains("Cancelled by you").contains("Reason: A conference");
        signIn(learner);
        open("interviews");
        assertThat(said()).contains("Cancelled by Aiko Tanaka").contains("Reason: A conference");
    }

    @Test
    void aMentorChangesThePlace() {
        bookedAndLookedAt(8);
        press("Change where you meet");
        assertThat(words().getValue()).isEqualTo("https://meet.example.org/tanaka");
        _setValue(words(), "Room 4");
        pressInDialog("Save");
        assertThat(noDialog()).isTrue();
        assertThat(said()).contains("Where: Room 4");
    }

    @Test
    void whatIsOverAsksForAWord() {
        UUID id = booked(tenIn(8));
        waitUntil(tenIn(8).plus(Duration.ofHours(2)));
        signIn(mentor);
        open("mentor/slots");
        assertThat(said()).contains("Waiting for your word");
        press("It did not take place");
        _setValue(words(), "Nobody came");
        pressInDialog("Save");
        assertThat(stateOf(id)).isEqualTo(InterviewState.MISSED);
    }

    @Test
    void whatWasHeldLeadsToTheReviewDesk() {
        UUID id = booked(tenIn(8));
        waitUntil(tenIn(8).plus(Duration.ofMinutes(50)));
        signIn(mentor);
        open("mentor/slots");
        press("It took place");
        assertThat(stateOf(id)).isEqualTo(InterviewState.HELD);
        assertThat(address()).isEqualTo("queue/" + id);
        open("mentor/slots");
        assertThat(link("Open at the review desk").getHref()).isEqualTo("queue/" + id);
    }

    // ---------------------------------------------------------------- hours

    @Test
    void aMentorWhoHasSaidNothingStartsOnTheirOwnClock() {
        database.sql("delete from interview_hours where account_id = ?")
                .param(mentor.id())
                .update();
        signIn(mentor);
        open("mentor/slots");
        assertThat(_get(ZoneField.class).getValue()).isEqualTo(NEW_YORK);
        assertThat(said()).contains("Nobody has booked you yet");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aMentorSaysWhen() {
        database.sql("delete from interview_hours where account_id = ?")
                .param(mentor.id())
                .update();
        signIn(mentor);
        open("mentor/slots");
        _setValue(_get(CheckboxGroup.class), Set.of(InterviewTopic.ML_THEORY));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Where you meet")), "Room 4");
        _setValue(_get(ZoneField.class), ZoneId.of("Asia/Tokyo"));
        press("Add a weekly time");
        _setValue(last(Select.class, "Day"), DayOfWeek.TUESDAY);
        _setValue(last(TimePicker.class, "Start"), LocalTime.of(18, 30));
        _setValue(last(Select.class, "Length"), 45);
        press("Add closed days");
        _setValue(last(DatePicker.class, "First day"), CHRISTMAS);
        _setValue(last(DatePicker.class, "Last day"), CHRISTMAS.plusDays(2));
        press("Add an extra time");
        _setValue(last(DatePicker.class, "Date"), CHRISTMAS);
        _setValue(last(TimePicker.class, "Start"), LocalTime.of(9, 0));
        press("Save times");

        assertThat(hours.hours())
                .isEqualTo(new InterviewHours(
                        Set.of(InterviewTopic.ML_THEORY),
                        "Room 4",
                        new WeeklySlots(
                                ZoneId.of("Asia/Tokyo"),
                                List.of(new WeeklySlot(DayOfWeek.TUESDAY, LocalTime.of(18, 30), 45)),
                                List.of(new ClosedDays(CHRISTMAS, CHRISTMAS.plusDays(2))),
                                List.of(new ExtraSlot(CHRISTMAS, LocalTime.of(9, 0), 60))),
                        1));
        // Saved again as it is, without a reload.
        press("Save times");
        assertThat(hours.hours().version()).isEqualTo(2);
    }

    @Test
    void linesGoAndBlankOnesDoNotCount() {
        signIn(mentor);
        open("mentor/slots");
        _click(_find(Button.class).stream()
                .filter(button -> button.getAriaLabel().orElse("").equals("Remove this weekly time"))
                .findFirst()
                .orElseThrow());
        press("Add a weekly time");
        press("Save times");
        assertThat(hours.hours().slots().weekly()).hasSize(6);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsWrongIsSaidAndNothingSaved() {
        signIn(mentor);
        open("mentor/slots");
        press("Add a weekly time");
        _setValue(last(TimePicker.class, "Start"), LocalTime.of(12, 5));
        press("Save times");
        assertThat(last(Select.class, "Day").getErrorMessage()).isEqualTo("Fill this in, or remove the line.");
        assertThat(said()).contains("Nothing was saved yet.");

        _setValue(last(Select.class, "Day"), DayOfWeek.MONDAY);
        press("Save times");
        assertThat(last(TimePicker.class, "Start").getErrorMessage()).startsWith("Choose a full quarter");

        _setValue(last(TimePicker.class, "Start"), LocalTime.of(10, 30));
        press("Save times");
        assertThat(said()).contains("Two weekly times overlap.");
        assertThat(hours.hours().version()).isEqualTo(1);
    }

    @Test
    void whatAnotherTabHasSavedIsReplacedOnlyBySavingOnceMore() {
        signIn(mentor);
        open("mentor/slots");
        hours.save(new InterviewHours(
                Set.of(), "Elsewhere", WeeklySlots.none(NEW_YORK), hours.hours().version()));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Where you meet")), "Room 4");
        press("Save times");
        assertThat(said()).contains("These times were changed in another tab or window.");
        assertThat(hours.hours().place()).isEqualTo("Elsewhere");
        press("Save times");
        assertThat(hours.hours().place()).isEqualTo("Room 4");
    }

    @Test
    void learnersHaveNoSuchPage() {
        open("mentor/slots");
        assertThat(_find(MentorSlotsView.class)).isEmpty();
    }
}
