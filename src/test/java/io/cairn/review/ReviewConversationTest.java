package io.cairn.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.shared.NotFoundException;
import io.cairn.support.Statements;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes after a review: talk, reminders, and whether it helped. */
class ReviewConversationTest extends ReviewTest {

    @Autowired
    private ReviewConversations conversations;

    @Autowired
    private Ratings ratings;

    @Autowired
    private ReviewNudges nudges;

    @Autowired
    private Submissions submissions;

    private UUID reviewed(Verdict verdict) {
        UUID submission = submitted();
        as(mentor);
        review(submission, verdict);
        as(learner);
        return submission;
    }

    private static UUID form() {
        return UUID.randomUUID();
    }

    @Test
    void bothSidesTalkAndEachHearsOfTheOther() {
        UUID submission = reviewed(Verdict.CHANGES_REQUESTED);
        About criterion = About.criterion(rubric().criteria().getFirst().slug());
        conversations.say(submission, criterion, " Which decision do you mean? ", form());
        as(mentor);
        conversations.say(submission, criterion, "Who calls the customer", form());
        Conversation conversation = conversations.conversation(submission);
        assertThat(conversation.comments()).hasSize(4);
        assertThat(conversation.comments().get(2).text()).isEqualTo("Which decision do you mean?");
        assertThat(conversation.comments().get(2).about()).isEqualTo(criterion);
        assertThat(conversation.comments().get(3).author().id()).isEqualTo(mentor.id());
        assertThat(noticesOf(mentor)).containsExactly("review-answered");
        assertThat(noticesOf(learner)).containsExactly("review-decided", "review-answered");
    }

    @Test
    void aDoubleClickSaysItOnce() {
        UUID submission = reviewed(Verdict.CHANGES_REQUESTED);
        UUID form = form();
        conversations.say(submission, About.whole(), "Thank you", form);
        conversations.say(submission, About.whole(), "Thank you", form);
        assertThat(conversations.conversation(submission).comments()).hasSize(3);
        assertThat(noticesOf(mentor)).hasSize(1);
    }

    @Test
    void eitherSideCanEndIt() {
        UUID submission = reviewed(Verdict.APPROVED);
        conversations.end(submission);
        conversations.end(submission);
        assertThat(conversations.conversation(submission).endedBy().id()).isEqualTo(learner.id());
        as(mentor);
        assertThatThrownBy(() -> conversations.say(submission, About.whole(), "But", form()))
                .isInstanceOf(ConversationEndedException.class);
        UUID other = reviewed(Verdict.APPROVED);
        as(mentor);
        conversations.end(other);
        as(learner);
        assertThatThrownBy(() -> conversations.say(other, About.whole(), "But", form()))
                .isInstanceOf(ConversationEndedException.class);
    }

    @Test
    void nobodyElseTakesPart() {
        UUID submission = reviewed(Verdict.APPROVED);
        for (AccountInfo stranger : List.of(newMentor(), io.cairn.support.TestPeople.newLearner(signUp))) {
            as(stranger);
            assertThatThrownBy(() -> conversations.conversation(submission)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> conversations.say(submission, About.whole(), "Hello", form()))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> conversations.end(submission)).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void thereIsNoConversationBeforeTheVerdict() {
        UUID submission = submitted();
        assertThatThrownBy(() -> conversations.say(submission, About.whole(), "Hello?", form()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void requestedChangesAreRecalledAfterSevenAndFourteenDaysOnce() {
        reviewed(Verdict.CHANGES_REQUESTED);
        clock.pass(Duration.ofDays(6));
        nudges.send();
        assertThat(nudgesOf(learner)).isZero();
        clock.pass(Duration.ofDays(1));
        nudges.send();
        nudges.send();
        assertThat(nudgesOf(learner)).isEqualTo(1);
        clock.pass(Duration.ofDays(7));
        nudges.send();
        nudges.send();
        assertThat(nudgesOf(learner)).isEqualTo(2);
        assertThat(nudgesOf(mentor)).isZero();
    }

    @Test
    void whoeverOwesAnAnswerIsReminded() {
        UUID submission = reviewed(Verdict.APPROVED);
        clock.pass(Duration.ofDays(1));
        conversations.say(submission, About.whole(), "May I ask something?", form());
        clock.pass(Duration.ofDays(7));
        nudges.send();
        assertThat(nudgesOf(mentor)).isEqualTo(1);
        assertThat(nudgesOf(learner)).isZero();
    }

    @Test
    void nobodyIsRemindedOfAnApprovalAnEndedTalkOrWhatHasANextVersion() {
        reviewed(Verdict.APPROVED);
        UUID ended = reviewed(Verdict.CHANGES_REQUESTED);
        conversations.end(ended);
        UUID project = UUID.randomUUID();
        UUID first = submitted(learner, project);
        as(mentor);
        review(first, Verdict.CHANGES_REQUESTED);
        submitted(learner, project);
        clock.pass(Duration.ofDays(8));
        nudges.send();
        assertThat(nudgesOf(learner)).isZero();
    }

    @Test
    void theRatingIsSeenButItsNoteIsForAdmins() {
        UUID submission = reviewed(Verdict.APPROVED);
        ratings.rate(submission, true, "A bit short");
        ratings.rate(submission, false, "Too short");
        assertThat(submissions.submission(submission).review().rating().note()).isEqualTo("Too short");
        as(mentor);
        Rating seen = desk.open(submission).review().rating();
        assertThat(seen.helpful()).isFalse();
        assertThat(seen.note()).isEmpty();
    }

    @Test
    void whatDidNotHelpGoesToAnotherMentorAtItsOldPlace() {
        UUID submission = reviewed(Verdict.CHANGES_REQUESTED);
        clock.pass(Duration.ofDays(1));
        ratings.rate(submission, false, "");
        UUID form = form();
        UUID again = ratings.askAnotherMentor(submission, form);
        assertThat(ratings.askAnotherMentor(submission, form)).isEqualTo(again);
        SubmissionView view = submissions.submission(again);
        assertThat(view.info().number()).isEqualTo(2);
        assertThat(view.snapshot()).isEqualTo(submissions.submission(submission).snapshot());
        assertThat(placeOf(again)).isEqualTo(placeOf(submission));
        assertThat(path(again)).containsExactly("CHANGES_REQUESTED QUEUED");
        as(mentor);
        assertThat(desk.start(again)).isEqualTo(new StartOutcome.NotForYou());
        as(newMentor());
        assertThat(desk.start(again)).isInstanceOf(StartOutcome.Started.class);
    }

    @Test
    void whatHelpedOrIsNotTheNewestStaysWithItsMentor() {
        UUID helped = reviewed(Verdict.APPROVED);
        ratings.rate(helped, true, "");
        assertThatThrownBy(() -> ratings.askAnotherMentor(helped, form())).isInstanceOf(NotFoundException.class);
        UUID unrated = reviewed(Verdict.APPROVED);
        assertThatThrownBy(() -> ratings.askAnotherMentor(unrated, form())).isInstanceOf(NotFoundException.class);
        UUID old = reviewed(Verdict.CHANGES_REQUESTED);
        ratings.rate(old, false, "");
        ratings.askAnotherMentor(old, form());
        assertThatThrownBy(() -> ratings.askAnotherMentor(old, form())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void talkingAndRatingTakeFewStatements() {
        UUID submission = reviewed(Verdict.APPROVED);
        assertThat(Statements.during(() -> conversations.say(submission, About.whole(), "Thanks", form())))
                .hasSize(2);
        assertThat(Statements.during(() -> ratings.rate(submission, false, ""))).hasSize(1);
        assertThat(Statements.during(() -> ratings.askAnotherMentor(submission, form())))
                .hasSize(1);
        assertThat(Statements.during(() -> conversations.end(submission))).hasSize(2);
    }

    private String placeOf(UUID submission) {
        return database.sql("select place_at::text from submission where id = ?")
                .param(submission)
                .query(String.class)
                .single();
    }

    private int nudgesOf(AccountInfo whom) {
        return (int) noticesOf(whom).stream().filter("review-waiting"::equals).count();
    }

    private List<String> noticesOf(AccountInfo whom) {
        return database.sql("select kind from notification where account_id = ? order by id")
                .param(whom.id())
                .query(String.class)
                .list();
    }
}
