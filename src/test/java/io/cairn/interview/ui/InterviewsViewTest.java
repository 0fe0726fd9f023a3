package io.cairn.interview.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import io.cairn.interview.InterviewState;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InterviewsViewTest extends InterviewViewTest {

    @Test
    void whoHasNoneIsShownTheWay() {
        open("interviews");
        assertThat(said()).contains("No interviews yet");
        assertThat(link("Book an interview").getHref()).isEqualTo("interviews/book?topic=coding");
    }

    @Test
    void anInterviewSaysWhenWhereAndWithWhom() {
        UUID id = booked(tenIn(8));
        open("interviews");
        assertThat(said())
                .contains("Times are told in Europe/Stockholm.")
                .contains("Coding with Aiko Tanaka")
                .contains(anHourInStockholm(tenIn(8)))
                .contains("10:00 AM in America/New York")
                .contains("Note: Please no graphs");
        assertThat(link("https://meet.example.org/tanaka").getElement().getAttribute("rel"))
                .isEqualTo("noopener noreferrer");
        assertThat(link("Move").getHref()).isEqualTo("interviews/%s/move".formatted(id));
        assertThat(link("Add to calendar").getHref()).isEqualTo("interviews/%s/calendar.ics".formatted(id));
    }

    @Test
    void aPlaceThatIsNoWebAddressIsNoLink() {
        UUID id = booked(tenIn(8));
        database.sql("update interview set place = 'javascript:alert(1)' where id = ?")
                .param(id)
                .update();
        open("interviews");
        assertThat(said()).contains("Where: javascript:alert(1)");
        assertThat(_find(com.vaadin.flow.component.html.Anchor.class))
                .noneMatch(anchor -> anchor.getHref().startsWith("javascript"));
    }

    @Test
    void anInterviewIsCancelled() {
        UUID id = booked(tenIn(8));
        open("interviews");
        press("Cancel");
        pressInDialog("Back");
        assertThat(interviews.interview(id).state()).isEqualTo(InterviewState.BOOKED);
        press("Cancel");
        pressInDialog("Cancel the interview");
        assertThat(noDialog()).isTrue();
        assertThat(said()).contains("Past").contains("Cancelled by you");
    }

    @Test
    void aLateCancellationNeedsAReason() {
        booked(tenIn(8));
        waitUntil(tenIn(8).minus(Duration.ofHours(2)));
        open("interviews");
        press("Cancel");
        pressInDialog("Cancel the interview");
        assertThat(words().getErrorMessage()).isEqualTo("Give a reason; the other person reads it.");
        _setValue(words(), "A cold");
        pressInDialog("Cancel the interview");
        assertThat(said()).contains("Cancelled by you").contains("Reason: A cold");
    }

    @Test
    void whatWasTypedIsKeptWhenTheMentorHasChangedSomethingMeanwhile() {
        UUID id = booked(tenIn(8));
        open("interviews");
        press("Cancel");
        _setValue(words(), "A cold");
        theMentorNamesARoom(id);
        pressInDialog("Cancel the interview");
        assertThat(saidInDialog()).contains("It has changed in the meantime.");
        assertThat(words().getValue()).isEqualTo("A cold");
        assertThat(said()).contains("Where: Room 4");
        pressInDialog("Cancel the interview");
        assertThat(said()).contains("Cancelled by you").contains("Reason: A cold");
    }

    @Test
    void whatThePageBeneathTheDialogHasLearntByItselfIsToldAllTheSame() {
        UUID id = booked(tenIn(8));
        open("interviews");
        press("Cancel");
        theMentorNamesARoom(id);
        _get(OwnInterviews.class).refresh();
        pressInDialog("Cancel the interview");
        assertThat(saidInDialog()).contains("It has changed in the meantime.");
        pressInDialog("Cancel the interview");
        assertThat(said()).contains("Cancelled by you");
    }

    private void theMentorNamesARoom(UUID id) {
        database.sql("""
                        with changed as (update interview set sequence = 1, place = 'Room 4' where id = :id returning *)
                        insert into interview_change (account_id, interview_id, sequence, at, kind, starts_at, reason)
                        select account_id, id, 1, now(), 'PLACE_CHANGED', starts_at, '' from changed""").param("id", id).update();
    }

    @Test
    void whatIsOverWaitsForTheMentorsWord() {
        booked(tenIn(8));
        waitUntil(tenIn(8).plus(Duration.ofHours(1)));
        open("interviews");
        assertThat(said()).contains("Past").contains("Waits for the mentor's word");
        assertThat(_find(Button.class, spec -> spec.withText("Cancel"))).isEmpty();
    }

    @Test
    void whatThePortalCalledOffIsSaidWithItsReason() {
        booked(tenIn(8));
        database.sql("""
                        with ended as (update interview set state = 'CANCELLED', sequence = 1 where account_id = ? returning *)
                        insert into interview_change (account_id, interview_id, sequence, at, kind, starts_at, reason)
                        select account_id, id, 1, now(), 'CANCELLED', starts_at, '' from ended""").param(learner.id()).update();
        open("interviews");
        assertThat(said())
                .contains("Cancelled", "One of you cannot take part any more")
                .doesNotContain("Cancelled by");
    }

    @Test
    void aMentorWhoHasLeftIsSaidToHaveLeft() {
        booked(tenIn(8));
        database.sql("delete from account where id = ?").param(mentor.id()).update();
        open("interviews");
        assertThat(said()).contains("Coding with somebody who has left").contains("will not take place");
        press("Cancel");
        pressInDialog("Cancel the interview");
        assertThat(said()).contains("Cancelled");
    }
}
