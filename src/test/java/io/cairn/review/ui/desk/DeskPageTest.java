package io.cairn.review.ui.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import io.cairn.account.AccountInfo;
import io.cairn.catalog.Proficiency;
import io.cairn.catalog.Rubric.Level;
import io.cairn.catalog.UnitId;
import io.cairn.portfolio.ProjectField;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.review.About;
import io.cairn.review.DraftComment;
import io.cairn.review.DraftContent;
import io.cairn.review.Person;
import io.cairn.review.ReviewKind;
import io.cairn.review.ReviewSnippets;
import io.cairn.review.StartOutcome;
import io.cairn.review.SubmissionState;
import io.cairn.review.Verdict;
import io.cairn.shared.Slug;
import io.cairn.support.TestPeople;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

class DeskPageTest extends DeskTest {

    @Autowired
    private ReviewSnippets snippets;

    private void openDesk() {
        open("queue/" + submission);
    }

    private void start() {
        openDesk();
        press("Start review");
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static List<RadioButtonGroup<Level>> levels() {
        return _find(CriterionField.class).stream()
                .map(criterion -> (RadioButtonGroup<Level>) _get(criterion, RadioButtonGroup.class))
                .toList();
    }

    private static void choose(int criterion, int score) {
        RadioButtonGroup<Level> group = levels().get(criterion);
        _setValue(
                group,
                group.getListDataView()
                        .getItems()
                        .filter(level -> level.score() == score)
                        .findFirst()
                        .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Verdict> verdict() {
        return _get(_get(VerdictField.class), RadioButtonGroup.class);
    }

    private static void beat() {
        DeskWatch watch = _get(DeskWatch.class);
        watch.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(watch.getElement(), "tick", JsonNodeFactory.instance.objectNode()));
    }

    private void fillIn() {
        for (int criterion = 0; criterion < levels().size(); criterion++) {
            choose(criterion, 2);
        }
        _setValue(area("On the whole"), "Good work");
        _setValue(verdict(), Verdict.APPROVED);
    }

    private DraftContent draft() {
        return drafts.draft(submission).content();
    }

    @Test
    void lookingIsFree() {
        openDesk();
        assertThat(viewText())
                .contains("Churn", "Lea Learner", "Be strict", "Nobody is at it. Looking is free.")
                .doesNotContain("On the whole");
        assertThat(stateOf(submission)).isEqualTo(SubmissionState.QUEUED);
        assertThat(levels()).allMatch(RadioButtonGroup::isReadOnly);
    }

    @Test
    void startingTakesTheLeaseAndSaysUntilWhen() {
        start();
        assertThat(stateOf(submission)).isEqualTo(SubmissionState.IN_REVIEW);
        assertThat(viewText()).contains("Yours until " + in(30), "renewed while this page is open");
        assertThat(levels()).noneMatch(RadioButtonGroup::isReadOnly);
    }

    @Test
    void whoeverIsLateIsToldWhoHasIt() {
        openDesk();
        AccountInfo other = newMentor("Bo");
        desk.start(submission);
        TestPeople.signIn(mentor);
        press("Start review");
        assertThat(viewText()).contains("Bo was quicker and has it until " + in(30));
        QueueViewTest.awaitText("Bo has it until " + in(30));
        assertThat(viewText()).contains("Bo was quicker");
        assertThat(other.displayName()).isEqualTo("Bo");
    }

    @Test
    void aMentorAtTheirLimitIsLedToWhatTheyHave() {
        for (int n = 0; n < 3; n++) {
            UUID one = submit(learner, ReviewKind.PROJECT, project(learner, "Project " + n));
            as(mentor, mentor, () -> desk.start(one));
        }
        signIn(mentor);
        openDesk();
        press("Start review");
        assertThat(viewText()).contains("You have 3 open reviews, as many as you said.");
        assertThat(link("Your open reviews").orElseThrow().getHref()).isEqualTo("queue?whose=mine");
    }

    @Test
    void whoPausesIsLedToTheEndOfThePause() {
        openDesk();
        profiles.pause();
        press("Start review");
        assertThat(viewText()).contains("You are pausing, so you take no new work.");
    }

    @Test
    void whatIsForSomebodyElseSaysForWhom() {
        AccountInfo other = newMentor("Bo");
        signIn(mentor);
        desk.start(submission);
        desk.handOver(submission, other.id(), "Ask Bo");
        openDesk();
        press("Start review");
        assertThat(viewText()).contains("It is for Bo first, until");
    }

    @Test
    void everyReasonNotToStartHasItsWords() {
        assertThat(refusal(new StartOutcome.NotForYou()))
                .contains("The learner has asked for another mentor than you.");
        assertThat(refusal(new StartOutcome.NotWaiting(SubmissionState.APPROVED)))
                .contains("It does not wait any more. It is now: Approved.");
        assertThat(refusal(new StartOutcome.Reserved(new Person(mentor.id(), "Bo"), null)))
                .contains("It is for Bo alone.");
    }

    private static String refusal(StartOutcome outcome) {
        LeaseBar bar = new LeaseBar(new LeaseBar.Actions() {
            @Override
            public void start() {}

            @Override
            public void letGo() {}

            @Override
            public void handOver() {}
        });
        bar.refused(outcome);
        return textOf(bar);
    }

    @Test
    void whoeverLooksOnlyIsToldThatItIsDecidedMeanwhile() {
        openDesk();
        as(newMentor("Bo"), mentor, () -> {
            desk.start(submission);
            decisions.decide(submission, drafts.save(submission, complete(), 0));
        });
        QueueViewTest.awaitText("This is not open to you any more");
        assertThat(viewText()).doesNotContain("What you typed");
    }

    private DraftContent complete() {
        return new DraftContent(
                rubricScores(), List.of(new DraftComment(About.whole(), "Good")), "", Verdict.APPROVED, Set.of());
    }

    private Map<Slug, Integer> rubricScores() {
        return desk.open(submission).rubric().criteria().stream()
                .collect(Collectors.toMap(one -> one.slug(), one -> 2));
    }

    @Test
    void everythingTypedIsSavedAndIsThereAgain() {
        start();
        choose(0, 3);
        _setValue(area("On the whole"), "Half a thought");
        _setValue(area("For you alone"), "Seems familiar");
        assertThat(viewText()).contains("Saved " + in(0), "100% so far, 1 of");
        assertThat(draft().scores()).containsValue(3);
        assertThat(draft().notes()).isEqualTo("Seems familiar");

        open("queue");
        openDesk();
        assertThat(area("On the whole").getValue()).isEqualTo("Half a thought");
        assertThat(levels().getFirst().getValue().score()).isEqualTo(3);
    }

    @Test
    void whatIsTooLongStaysAsTypedAndSaysSo() {
        start();
        _setValue(area("On the whole"), "x".repeat(DraftComment.MAX_LENGTH + 5));
        assertThat(area("On the whole").getValue()).hasSize(DraftComment.MAX_LENGTH + 5);
        assertThat(area("On the whole").getErrorMessage())
                .isEqualTo("At most 4,000 characters are kept; these are 5 too many.");
        assertThat(draft().comments().getFirst().text()).hasSize(DraftComment.MAX_LENGTH);
    }

    @Test
    void twoTabsLoseNeitherText() {
        start();
        _setValue(area("On the whole"), "From here");
        DraftContent there = new DraftContent(
                Map.of(), List.of(new DraftComment(About.whole(), "From there")), "Noted there", null, Set.of());
        drafts.save(submission, there, drafts.draft(submission).version());
        choose(0, 1);
        assertThat(area("On the whole").getValue()).isEqualTo("From there");

        DraftContent more = new DraftContent(
                draft().scores(),
                List.of(new DraftComment(About.whole(), "Again there")),
                "Noted there",
                null,
                Set.of());
        drafts.save(submission, more, drafts.draft(submission).version());
        _setValue(area("On the whole"), "Again here");
        assertThat(area("On the whole").getValue()).isEqualTo("Again here\n\nAgain there");
        assertThat(draft().comments().getFirst().text()).isEqualTo("Again here\n\nAgain there");
        assertThat(viewText()).contains("You wrote in another tab as well", "On the whole: both texts stand there now");
        assertThat(area("For you alone").getValue()).isEqualTo("Noted there");
    }

    @Test
    void theBeatOfTheOpenPageKeepsTheLease() {
        start();
        clock.pass(Duration.ofMinutes(20));
        beat();
        assertThat(viewText()).contains("Yours until " + in(30));
        clock.pass(Duration.ofMinutes(20));
        assertThat(desk.open(submission).mine()).isTrue();
    }

    @Test
    void aLeaseLostWhileTypingLosesNothing() {
        start();
        _setValue(area("On the whole"), "Before");
        clock.pass(Duration.ofMinutes(31));
        _setValue(area("On the whole"), "Before and after");
        beat();
        assertThat(viewText()).contains("Your time ran out. Everything you typed is here and saved.");
        assertThat(area("On the whole").getValue()).isEqualTo("Before and after");
        _setValue(area("On the whole"), "Before, after and later");
        assertThat(draft().comments().getFirst().text()).isEqualTo("Before, after and later");
        assertThat(_find(Button.class, spec -> spec.withText("Give a verdict"))).isEmpty();

        press("Start again");
        assertThat(viewText()).contains("Yours until " + in(30));
        assertThat(area("On the whole").getValue()).isEqualTo("Before, after and later");
    }

    @Test
    void whoHasItNowIsSaidToWhomeverLostIt() {
        start();
        _setValue(area("On the whole"), "Before");
        clock.pass(Duration.ofMinutes(31));
        as(newMentor("Bo"), mentor, () -> desk.start(submission));
        beat();
        assertThat(viewText()).contains("Your time ran out, and Bo has it until %s.".formatted(in(30)));
        assertThat(area("On the whole").getValue()).isEqualTo("Before");
    }

    @Test
    void whatSomebodyElseDecidedMeanwhileKeepsWhatWasTypedOnThePage() {
        start();
        _setValue(area("On the whole"), "Before");
        clock.pass(Duration.ofMinutes(31));
        as(newMentor("Bo"), mentor, () -> {
            desk.start(submission);
            decisions.decide(submission, drafts.save(submission, complete(), 0));
        });
        beat();
        assertThat(viewText()).contains("This is not open to you any more", "What you typed stays on this page");
        assertThat(area("On the whole").getValue()).isEqualTo("Before");
    }

    @Test
    void whatIsMissingIsSaidByItsField() {
        start();
        choose(0, 2);
        _setValue(verdict(), Verdict.CHANGES_REQUESTED);
        press("Give a verdict");
        assertThat(levels().get(0).isInvalid()).isFalse();
        assertThat(levels().get(1).isInvalid()).isTrue();
        assertThat(levels().get(1).getErrorMessage()).isEqualTo("Choose a level.");
        assertThat(area("On the whole").getErrorMessage())
                .isEqualTo("Say what is to change: here, on a project or at a criterion.");
        assertThat(_find(VerdictDialog.class)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void approvingVerifiesWhatTheMentorChooses() {
        start();
        fillIn();
        Select<Proficiency> pandas = _get(Select.class, spec -> spec.withLabel("pandas"));
        assertThat(pandas.getValue()).isEqualTo(Proficiency.WORKING);
        _setValue(pandas, Proficiency.AWARENESS);
        press("Give a verdict");
        press("Give the verdict");

        assertThat(stateOf(submission)).isEqualTo(SubmissionState.APPROVED);
        assertThat(viewText()).contains("Your review", "Approved", "Weighted result", "Next in the queue");
        assertThat(desk.open(submission).review().verified())
                .contains(UnitId.parse("pandas.awareness"))
                .doesNotContain(UnitId.parse("pandas.working"));
    }

    @Test
    void afterTheVerdictTheNextOneIsOneClickAway() {
        UUID next = submit(learner, ReviewKind.PROJECT, project(learner, "Leaves"));
        signIn(mentor);
        start();
        fillIn();
        press("Give a verdict");
        press("Give the verdict");
        press("Next in the queue");
        assertThat(address()).isEqualTo("queue/" + next);
    }

    @Test
    void lettingGoPutsItBackWithANote() {
        start();
        press("Let go");
        _setValue(area("Note (optional)"), "Not my field");
        press("Let go");
        assertThat(stateOf(submission)).isEqualTo(SubmissionState.QUEUED);
        assertThat(address()).isEqualTo("queue");
        assertThat(desk.open(submission).timeline().getLast().note()).isEqualTo("Not my field");
    }

    @Test
    @SuppressWarnings("unchecked")
    void itIsHandedOverWithANote() {
        AccountInfo other = newMentor("Bo");
        signIn(mentor);
        start();
        press("Hand over");
        press("Hand over");
        assertThat(_get(Select.class, spec -> spec.withLabel("To")).getErrorMessage())
                .isEqualTo("Choose a mentor.");
        _setValue(_get(Select.class, spec -> spec.withLabel("To")), new Person(other.id(), "Bo"));
        _setValue(area("Note (optional)"), "You know this better");
        press("Hand over");
        assertThat(address()).isEqualTo("queue");
        as(other, mentor, () -> assertThat(desk.start(submission)).isInstanceOf(StartOutcome.Started.class));
    }

    @Test
    void aWithdrawalThatIsAskedForIsSaid() {
        start();
        as(learner, mentor, () -> submissions.withdraw(submission));
        beat();
        assertThat(viewText()).contains("Lea Learner has asked for it back.");
    }

    @Test
    void whatIsNewSinceTheVersionBeforeIsShownWithItsReview() {
        start();
        fillIn();
        _setValue(verdict(), Verdict.CHANGES_REQUESTED);
        press("Give a verdict");
        press("Give the verdict");
        open("guide");
        TestPeople.signIn(learner);
        projects.save(
                project,
                projects.project(project)
                        .content()
                        .taking(Set.of(ProjectField.TITLE), ProjectSamples.titled("Churn again")),
                1);
        submission = submit(learner, ReviewKind.PROJECT, project);
        signIn(mentor);
        openDesk();
        assertThat(viewText()).contains("version 2", "What is new since version 1", "Title", "Version 1, handed in");
    }

    @Test
    void aMentorsOwnTextsAreOffered() {
        snippets.add("Split", "How did you split?", UUID.randomUUID());
        start();
        press("Insert a text");
        assertThat(_find(Button.class, spec -> spec.withText("Split"))).hasSize(1);
    }

    @Test
    void aSecondOpinionKnowsNothingOfTheFirst() {
        decideAndOfferOnceMore();
        signIn(mentor);
        open("queue");
        press("Give a second opinion");
        assertThat(viewText())
                .contains("A second opinion, yours until " + in(30), "You judge without knowing the first review")
                .doesNotContain("The first word on it", "Bo");
        assertThat(_find(Button.class, spec -> spec.withText("Hand over"))).isEmpty();
        assertThat(levels()).allMatch(RadioButtonGroup::isEmpty);
        fillIn();
        assertThat(_find(UnitsField.class)).isEmpty();
        press("Give a verdict");
        press("Finish");
        assertThat(address()).isEqualTo("queue");
        assertThat(viewText()).doesNotContain("Churn");
        assertThat(database.sql("select mentor_id from second_opinion where submission_id = ? and verdict = 'APPROVED'")
                        .param(submission)
                        .query(UUID.class)
                        .single())
                .isEqualTo(mentor.id());
    }

    @Test
    void theKeysAreExplained() {
        openDesk();
        press("Keys");
        assertThat(_find(DescriptionList.class)).isNotEmpty();
    }

    @Test
    void onesOwnWorkIsNotAtOnesOwnDesk() {
        UUID own = submit(mentor, ReviewKind.PROJECT, project(mentor, "Mine"));
        signIn(mentor);
        open("queue/" + own);
        assertThat(viewText()).contains("Nothing here").doesNotContain("Mine");
    }

    @Test
    void whatAnotherMentorTypedIsNotToBeSeen() {
        start();
        _setValue(area("On the whole"), "A secret so far");
        clock.pass(Duration.ofMinutes(31));
        AccountInfo other = newMentor("Bo");
        signIn(other);
        openDesk();
        press("Start review");
        assertThat(area("On the whole").getValue()).isEmpty();
        assertThat(draft()).isEqualTo(DraftContent.EMPTY);
    }

    private SubmissionState stateOf(UUID id) {
        return database.sql("select state from submission where id = ?")
                .param(id)
                .query(SubmissionState.class)
                .single();
    }
}
