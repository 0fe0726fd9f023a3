package io.cairn.review.ui.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import io.cairn.account.AccountInfo;
import io.cairn.review.Person;
import io.cairn.review.Ratings;
import io.cairn.review.ReviewDesk;
import io.cairn.review.Verdict;
import io.cairn.shared.ui.EmptyState;
import io.cairn.support.Statements;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The queue's health, all submissions, one of them, and how fairly they are judged. */
class OversightViewTest extends AdminViewTest {

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Ratings ratings;

    private UUID submitted() {
        UUID submission = sample.submitted(learner);
        signIn(admin);
        return submission;
    }

    private UUID decided(Verdict verdict, AccountInfo by, int score) {
        UUID submission = sample.decided(learner, by, verdict, score);
        signIn(admin);
        return submission;
    }

    private String stateOf(UUID submission) {
        return database.sql("select state from submission where id = ?")
                .param(submission)
                .query(String.class)
                .single();
    }

    // ---------------------------------------------------------------- health

    @Test
    void withoutSubmissionsThatIsSaidAndNoTimeIsInvented() {
        open("admin/reviews");
        assertThat(said()).contains("1 mentor takes work, none pauses.", "Nothing submitted yet");
        assertThat(said()).doesNotContain("nobody has the skills");
    }

    @Test
    void whatWaitsTooLongAndWhatNobodyCanTakeIsMarkedAndFound() {
        UUID late = submitted();
        UUID stuck = submitted();
        submitted();
        database.sql("update submission set due_at = now() - interval '1 day' where id = ?")
                .param(late)
                .update();
        database.sql("update submission set not_for = ? where id = ?")
                .params(mentor.id(), stuck)
                .update();
        open("admin/reviews");
        assertThat(said()).contains("3 submissions", "1 submission waits that no mentor who takes work can have");
        assertThat(_find(OversightRow.class)).hasSize(3);
        open("admin/reviews?concern=overdue");
        assertThat(_find(OversightRow.class)).hasSize(1);
        assertThat(links()).contains("admin/reviews/" + late);
        open("admin/reviews?concern=without-mentor");
        assertThat(_find(OversightRow.class)).hasSize(1);
        assertThat(links()).contains("admin/reviews/" + stuck);
    }

    @Test
    void filtersStandInTheAddress() {
        submitted();
        decided(Verdict.APPROVED, mentor, 3);
        open("admin/reviews?stage=decided");
        assertThat(said()).contains("1 submission", "Approved", "reviewed by Mia Mentor");
        open("admin/reviews?stage=waiting&kind=project&q=lea");
        assertThat(_find(OversightRow.class)).hasSize(1);
        assertThat(links()).contains("admin/reviews?q=lea&stage=waiting");
        open("admin/reviews?kind=cv");
        assertThat(_find(EmptyState.class)).hasSize(1);
        open("admin/reviews?stage=nonsense&page=-1");
        assertThat(_find(OversightRow.class)).hasSize(2);
    }

    @Test
    void openingTakesThreeStatements() {
        submitted();
        assertThat(Statements.during(() -> open("admin/reviews"))).hasSizeLessThanOrEqualTo(3);
        open("roles");
        UUID submission = submitted();
        assertThat(Statements.during(() -> open("admin/reviews/" + submission))).hasSizeLessThanOrEqualTo(3);
    }

    // ---------------------------------------------------------------- one submission

    @Test
    void anAdminGivesItToAMentorWithAReasonOnRecord() {
        UUID submission = submitted();
        AccountInfo other = sample.mentor("Noa Mentor");
        sample.as(mentor, () -> desk.start(submission));
        signIn(admin);
        open("admin/reviews/" + submission);
        assertThat(said()).contains("In review", "Mia Mentor is at it", "Be strict");
        press("Give it to a mentor");
        assertThat(stateOf(submission)).isEqualTo("IN_REVIEW");
        _setValue(mentors(), new Person(other.id(), "Noa Mentor"));
        press("Give it to a mentor");
        assertThat(_get(_get(ReassignForm.class), ReasonField.class).isInvalid())
                .isTrue();
        assertThat(stateOf(submission)).isEqualTo("IN_REVIEW");
        _setValue(_get(_get(ReassignForm.class), ReasonField.class), "Mia is ill");
        press("Give it to a mentor");
        assertThat(stateOf(submission)).isEqualTo("QUEUED");
        assertThat(said()).contains("Waiting", "Ada Admin gave it to Noa Mentor", "Mia is ill");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Person> mentors() {
        return _get(ComboBox.class);
    }

    @Test
    void itIsClosedWithAReasonAfterBeingAsked() {
        UUID submission = submitted();
        open("admin/reviews/" + submission);
        press("Close it");
        assertThat(_find(Dialog.class)).isEmpty();
        _setValue(_get(_get(CloseForm.class), ReasonField.class), "Not your own work");
        press("Close it");
        assertThat(stateOf(submission)).isEqualTo("QUEUED");
        press("Close for good");
        assertThat(stateOf(submission)).isEqualTo("WITHDRAWN");
        assertThat(said()).contains("Ada Admin closed it", "Not your own work");
        assertThat(_find(CloseForm.class)).isEmpty();
    }

    @Test
    void whatHasBeenDecidedMeanwhileStaysDecided() {
        UUID submission = submitted();
        open("admin/reviews/" + submission);
        _setValue(_get(_get(CloseForm.class), ReasonField.class), "Why not");
        database.sql("update submission set state = 'APPROVED', decided_at = now() where id = ?")
                .param(submission)
                .update();
        press("Close it");
        press("Close for good");
        assertThat(stateOf(submission)).isEqualTo("APPROVED");
        assertThat(_find(CloseForm.class)).isEmpty();
    }

    @Test
    void theResultAndTheRatingOfADecidedOneAreShown() {
        UUID submission = decided(Verdict.CHANGES_REQUESTED, mentor, 1);
        sample.as(learner, () -> ratings.rate(submission, false, "It was rude"));
        signIn(admin);
        open("admin/reviews/" + submission);
        assertThat(said())
                .contains("Changes requested", "reviewed by Mia Mentor", "found the review not helpful", "It was rude");
        open("admin/quality?show=notes");
        assertThat(said()).contains("It was rude", "Lea Learner about the review by Mia Mentor");
    }

    @Test
    void anAddressThatLeadsNowhereSaysSo() {
        for (String id : new String[] {"not-an-id", UUID.randomUUID().toString()}) {
            open("admin/reviews/" + id);
            assertThat(said()).contains("Nothing here");
        }
    }

    // ---------------------------------------------------------------- quality

    @Test
    void withoutReviewsNothingIsSaidAboutQuality() {
        for (String part : new String[] {"", "?show=mentors", "?show=notes"}) {
            open("admin/quality" + part);
            assertThat(_find(EmptyState.class)).as(part).hasSize(1);
        }
    }

    @Test
    void ofAFewReviewsThereAreNoFigures() {
        decided(Verdict.APPROVED, mentor, 3);
        open("admin/quality?show=mentors");
        assertThat(said())
                .contains("Mia Mentor", "Not enough yet: 1 of 10 reviews", "30 reviews are needed", "None yet");
    }

    @Test
    void aMentorWhoJudgesMilderThanOthersIsToldSoInWords() {
        AccountInfo strict = sample.mentor("Noa Mentor");
        for (int i = 0; i < 10; i++) {
            sample.decided(learner, mentor, Verdict.APPROVED, 3);
            sample.decided(learner, strict, Verdict.CHANGES_REQUESTED, 1);
        }
        signIn(admin);
        open("admin/quality?show=mentors");
        assertThat(said()).contains("2.0 levels milder than the others", "2.0 levels stricter than the others");
        judgeTwice(strict);
        open("admin/quality");
        assertThat(said())
                .contains("Classical ML project")
                .containsPattern("kappa -?\\d\\.\\d\\d, 2\\.0 levels apart, from 10 pairs");
    }

    /** Second opinions on everything the mentor decided, with the lowest score but one everywhere. */
    private void judgeTwice(AccountInfo by) {
        database.sql("""
                insert into second_opinion (account_id, submission_id, mentor_id, verdict, scores, decided_at, asked_at)
                select account_id, submission_id, :by, verdict,
                       (select jsonb_object_agg(key, '1'::jsonb) from jsonb_each(r.scores)), now(), now()
                  from review r where r.mentor_id = :mentor
                on conflict (account_id, submission_id) do update
                   set mentor_id = excluded.mentor_id, verdict = excluded.verdict, scores = excluded.scores, decided_at = excluded.decided_at""").param("by", by.id()).param("mentor", mentor.id()).update();
    }

    @Test
    void ofAFewPairsNoAgreementIsTold() {
        decided(Verdict.APPROVED, mentor, 3);
        judgeTwice(sample.mentor("Noa Mentor"));
        signIn(admin);
        open("admin/quality");
        assertThat(said()).contains("1 pair so far: not enough pairs yet, 10 are needed.");
    }
}
