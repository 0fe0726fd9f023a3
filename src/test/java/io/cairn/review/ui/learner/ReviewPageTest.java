package io.cairn.review.ui.learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.cairn.account.AccountInfo;
import io.cairn.review.Ratings;
import io.cairn.review.ReviewConversations;
import io.cairn.review.SubmissionInfo;
import io.cairn.review.SubmissionState;
import io.cairn.review.Verdict;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewPageTest extends LearnerViewTest {

    private static final String MESSAGE = "Your message";

    @Autowired
    private ReviewConversations conversations;

    private UUID submission;

    @BeforeEach
    void submit() {
        submission = samples.submitted(samples.project("Churn"));
    }

    private void openIt() {
        open("reviews/" + submission);
    }

    private static String announced() {
        return String.join(
                " ",
                _find(Span.class).stream()
                        .filter(span -> "status".equals(span.getElement().getAttribute("role")))
                        .map(Span::getText)
                        .toList());
    }

    @Test
    void whatWaitsCanBeWithdrawn() {
        openIt();
        click("Withdraw it");
        assertThat(viewText()).contains("Withdrawn").contains("No mentor sees it any more.");
        assertThat(submissions.submission(submission).info().state()).isEqualTo(SubmissionState.WITHDRAWN);
        _assertNone(Button.class, spec -> spec.withText("Withdraw it"));
    }

    @Test
    void whatAMentorIsAtIsAskedBack() {
        samples.start(submission, mentor);
        openIt();
        assertThat(viewText()).contains("In review").contains("Lea Learner is reviewing it now.");
        click("Ask for it back");
        assertThat(viewText()).contains("You asked for it back.");
        assertThat(submissions.submission(submission).info().withdrawalAsked()).isTrue();
        _assertNone(Button.class, spec -> spec.withText("Ask for it back"));
    }

    @Test
    void aVerdictThatWasQuickerThanTheWithdrawalIsShown() {
        openIt();
        Button withdraw = _get(Button.class, spec -> spec.withText("Withdraw it"));
        samples.decide(submission, mentor, Verdict.APPROVED);
        withdraw.click();
        assertThat(viewText()).contains("Weighted result: 67 %");
    }

    @Test
    void theReviewArrivesByItself() {
        openIt();
        samples.start(submission, mentor);
        soon(() -> assertThat(viewText()).contains("Lea Learner is reviewing it now."));
        samples.decide(submission, mentor, Verdict.APPROVED_WITH_NOTES);
        soon(() -> assertThat(viewText())
                .contains("Approved with notes")
                .contains("Weighted result: 67 %")
                .contains("Verified by this review")
                .contains("pandas, working")
                .contains("A careful piece of work")
                .contains("Say who decides with it"));
        assertThat(announced()).contains("Now: Approved with notes");
    }

    @Test
    void everyCriterionShowsTheLevelThatWasChosen() {
        samples.decide(submission, mentor, Verdict.CHANGES_REQUESTED);
        openIt();
        submissions
                .submission(submission)
                .rubric()
                .criteria()
                .forEach(criterion -> assertThat(viewText())
                        .contains(criterion.title())
                        .contains(criterion.levels().get(2).text()));
        assertThat(viewText()).contains("2 of 3").contains("It goes to Lea Learner first.");
    }

    @Test
    void aConversationFollowsTheReview() {
        samples.decide(submission, mentor, Verdict.CHANGES_REQUESTED);
        openIt();
        click("Send");
        assertThat(area(MESSAGE).getErrorMessage()).isEqualTo("Write something first.");
        _setValue(area(MESSAGE), "Who is to decide?");
        click("Send");
        assertThat(viewText()).contains("Who is to decide?");
        assertThat(area(MESSAGE).getValue()).isEmpty();

        _setValue(area(MESSAGE), "Half an ans");
        samples.say(submission, mentor, "The call centre");
        soon(() -> assertThat(viewText()).contains("The call centre"));
        assertThat(area(MESSAGE).getValue()).isEqualTo("Half an ans");
        assertThat(announced()).contains("Lea Learner wrote: The call centre");
    }

    @Test
    void whatWasTypedStaysWhenTheOtherOneEndsTheConversation() {
        samples.decide(submission, mentor, Verdict.APPROVED);
        openIt();
        _setValue(area(MESSAGE), "One more thing");
        samples.end(submission, mentor);
        click("Send");
        assertThat(viewText()).contains("Lea Learner ended the conversation.");
        assertThat(area(MESSAGE).getValue()).isEqualTo("One more thing");
        assertThat(area(MESSAGE).isReadOnly()).isTrue();
    }

    @Test
    void theLearnerEndsTheConversation() {
        samples.decide(submission, mentor, Verdict.APPROVED);
        openIt();
        click("End the conversation");
        click("Keep it open");
        assertThat(conversations.conversation(submission).isEnded()).isFalse();
        click("End the conversation");
        click("End it");
        assertThat(viewText()).contains("You ended the conversation.");
        assertThat(conversations.conversation(submission).isEnded()).isTrue();
        _assertNone(Button.class, spec -> spec.withText("Send"));
    }

    @Test
    void aReviewIsRatedWithAPrivateNote() {
        samples.decide(submission, mentor, Verdict.APPROVED);
        openIt();
        click("Save rating");
        assertThat(question().getErrorMessage()).isEqualTo("Choose one of the two.");
        _setValue(question(), true);
        _setValue(area("Private note (optional)"), "Quick and kind");
        click("Save rating");
        assertThat(announced()).contains("Saved");
        openIt();
        assertThat(question().getValue()).isTrue();
        assertThat(area("Private note (optional)").getValue()).isEqualTo("Quick and kind");
        _assertNone(Button.class, spec -> spec.withText("Ask another mentor"));
    }

    @Test
    void whatDidNotHelpGoesToAnotherMentor() {
        samples.decide(submission, mentor, Verdict.CHANGES_REQUESTED);
        openIt();
        _setValue(question(), false);
        click("Save rating");
        click("Ask another mentor");
        assertThat(submissions.all()).extracting(SubmissionInfo::number).containsExactly(2, 1);
        assertThat(address())
                .isEqualTo("reviews/" + submissions.all().getFirst().id());
        assertThat(viewText()).contains("Waiting").contains("Nothing is different.");
    }

    @Test
    void aPrivateNoteThatIsTooLongIsNeitherCutNorLost() {
        samples.decide(submission, mentor, Verdict.APPROVED);
        openIt();
        String much = "x".repeat(Ratings.MAX_NOTE_LENGTH + 1);
        _setValue(question(), true);
        _setValue(area("Private note (optional)"), much);
        click("Save rating");
        assertThat(area("Private note (optional)").getErrorMessage()).contains("Up to 2,000 fit.");
        assertThat(area("Private note (optional)").getValue()).isEqualTo(much);
    }

    @Test
    void whatIsKeptForTheMentorAloneIsNotShown() {
        samples.decide(submission, mentor, Verdict.APPROVED);
        openIt();
        assertThat(viewText()).doesNotContain("for me alone");
    }

    @Test
    void theListLeadsToEverySubmission() {
        open("reviews");
        assertThat(viewText()).contains("Churn").contains("Waiting").contains("Project, version 1");
        follow("Churn");
        assertThat(address()).isEqualTo("reviews/" + submission);
    }

    @Test
    void theListFollowsWhatHappens() {
        open("reviews");
        samples.decide(submission, mentor, Verdict.APPROVED);
        soon(() -> assertThat(viewText()).contains("Approved").doesNotContain("Waiting"));
    }

    @Test
    void whoHasHandedInNothingIsToldWhatCanBe() {
        signInNewLearner();
        open("reviews");
        assertThat(viewText())
                .contains("Nothing handed in yet")
                .contains("Your whole portfolio")
                .contains("There is not enough data yet to say.");
    }

    @Test
    void somebodyElsesSubmissionAndNonsenseAreNotFound() {
        samples.decide(submission, mentor, Verdict.APPROVED);
        AccountInfo other = signInNewLearner();
        for (AccountInfo stranger : List.of(other, mentor)) {
            signIn(stranger);
            for (String address : List.of("reviews/" + submission, "reviews/" + UUID.randomUUID(), "reviews/x")) {
                open(address);
                assertThat(title()).as(address).isEqualTo("Nothing here");
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Boolean> question() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Did this review help you?"));
    }
}
