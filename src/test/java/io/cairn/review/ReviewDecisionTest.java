package io.cairn.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.catalog.CatalogKey;
import io.cairn.progress.Evidence;
import io.cairn.progress.Progress;
import io.cairn.progress.Standing;
import io.cairn.review.IncompleteReviewException.Missing;
import io.cairn.shared.NotFoundException;
import io.cairn.support.Statements;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewDecisionTest extends ReviewTest {

    private static final List<String> TOUCHED = List.of(
            "submission",
            "submission_transition",
            "review_lease",
            "review_draft",
            "review",
            "review_comment",
            "second_opinion",
            "evidence",
            "notification");

    @Autowired
    private Progress progress;

    @Autowired
    private Submissions submissions;

    @Test
    void aDecisionEndsTheReviewAndTellsTheLearner() {
        UUID submission = submitted();
        as(mentor);
        review(submission, Verdict.APPROVED_WITH_NOTES);
        assertThat(stateOf(submission)).isEqualTo(SubmissionState.APPROVED_WITH_NOTES);
        assertThat(rows("review_lease", submission)).isZero();
        as(learner);
        SubmissionView seen = submissions.submission(submission);
        ReviewView review = seen.review();
        assertThat(review.verdict()).isEqualTo(Verdict.APPROVED_WITH_NOTES);
        assertThat(review.mentor()).isEqualTo(new Person(mentor.id(), mentor.displayName()));
        assertThat(review.scores()).hasSameSizeAs(rubric().criteria()).containsValue(2);
        assertThat(review.result()).isCloseTo(2.0 / 3, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(review.conversation().comments())
                .extracting(Comment::text)
                .containsExactly("Good work", "Say who decides");
        assertThat(seen.timeline())
                .extracting(Transition::to)
                .containsExactly(
                        SubmissionState.QUEUED, SubmissionState.IN_REVIEW, SubmissionState.APPROVED_WITH_NOTES);
        assertThat(noticesOf(learner.id())).containsExactly("review-decided");
    }

    @Test
    void approvalVerifiesTheChosenUnitsAndTheLevelsBelowAndTheBrief() {
        UUID submission = submitted();
        as(mentor);
        review(submission, Verdict.APPROVED);
        as(learner);
        Map<CatalogKey, Standing> standings = progress.everything();
        catalogs.current()
                .impliedBy(UNIT)
                .forEach(unit -> assertThat(standings.get(CatalogKey.of(unit)).evidence())
                        .isEqualTo(Evidence.VERIFIED));
        CatalogKey brief = CatalogKey.of(
                CatalogKey.Kind.PROJECT, catalogs.current().briefs().getFirst().slug());
        assertThat(standings.get(brief).evidence()).isEqualTo(Evidence.VERIFIED);
    }

    @Test
    void askingForChangesVerifiesNothing() {
        UUID submission = submitted();
        as(mentor);
        review(submission, Verdict.CHANGES_REQUESTED);
        as(learner);
        assertThat(progress.everything()).isEmpty();
    }

    @Test
    void cutOffAtAnyStatementNothingHasHappenedOrEverything() {
        UUID submission = submitted();
        as(mentor);
        desk.start(submission);
        int version = drafts.save(submission, complete(Verdict.APPROVED), 0);
        Map<String, String> before = contents();
        int number = 1;
        while (Statements.failingAt(number, () -> decisions.decide(submission, version))) {
            assertThat(contents()).as("cut off at step %d", number).isEqualTo(before);
            number++;
        }
        assertThat(number).isGreaterThanOrEqualTo(5);
        assertThat(stateOf(submission)).isEqualTo(SubmissionState.APPROVED);
        Map<String, String> after = contents();
        decisions.decide(submission, version);
        assertThat(contents()).isEqualTo(after);
    }

    /** All rows of everything a decision touches. */
    private Map<String, String> contents() {
        Map<String, String> contents = new java.util.TreeMap<>();
        TOUCHED.forEach(table -> contents.put(
                table,
                database.sql("select coalesce(string_agg(t::text, '|' order by t::text), '') from %s t"
                                .formatted(table))
                        .query(String.class)
                        .single()));
        return contents;
    }

    @Test
    void withoutTheLeaseNothingIsDecidedAndTheDraftStays() {
        UUID submission = submitted();
        as(mentor);
        desk.start(submission);
        int version = drafts.save(submission, complete(Verdict.APPROVED), 0);
        clock.pass(Duration.ofMinutes(30));
        assertThatThrownBy(() -> decisions.decide(submission, version)).isInstanceOf(LeaseLostException.class);
        assertThat(rows("review", submission)).isZero();
        desk.start(submission);
        decisions.decide(submission, drafts.draft(submission).version());
        assertThat(stateOf(submission)).isEqualTo(SubmissionState.APPROVED);
    }

    @Test
    void somebodyElsesLeaseIsNoneOfOnesOwn() {
        UUID submission = submitted();
        as(mentor);
        desk.start(submission);
        int version = drafts.save(submission, complete(Verdict.APPROVED), 0);
        desk.release(submission, "");
        as(newMentor());
        desk.start(submission);
        as(mentor);
        assertThatThrownBy(() -> decisions.decide(submission, version)).isInstanceOf(LeaseLostException.class);
    }

    @Test
    void whatAnotherTabHasTypedIsNotDecidedUnseen() {
        UUID submission = submitted();
        as(mentor);
        desk.start(submission);
        int version = drafts.save(submission, complete(Verdict.APPROVED), 0);
        drafts.save(submission, complete(Verdict.CHANGES_REQUESTED), version);
        assertThatThrownBy(() -> decisions.decide(submission, version)).isInstanceOf(StaleDraftException.class);
        assertThat(stateOf(submission)).isEqualTo(SubmissionState.IN_REVIEW);
    }

    @Test
    void aReviewHasAVerdictAllScoresAndAWordOnWhatIsToChange() {
        UUID submission = submitted();
        as(mentor);
        desk.start(submission);
        assertThatThrownBy(() -> decisions.decide(submission, 0))
                .isInstanceOfSatisfying(IncompleteReviewException.class, incomplete -> {
                    assertThat(incomplete.missing()).containsExactlyInAnyOrder(Missing.VERDICT, Missing.SCORES);
                    assertThat(incomplete.unscored()).hasSameSizeAs(rubric().criteria());
                });
        DraftContent silent = new DraftContent(
                complete(Verdict.APPROVED).scores(), List.of(), "", Verdict.CHANGES_REQUESTED, Set.of());
        int version = drafts.save(submission, silent, 0);
        assertThatThrownBy(() -> decisions.decide(submission, version))
                .isInstanceOfSatisfying(
                        IncompleteReviewException.class,
                        incomplete -> assertThat(incomplete.missing()).containsExactly(Missing.COMMENT));
    }

    @Test
    void nobodyDecidesOnTheirOwnWork() {
        UUID own = submitted(mentor, UUID.randomUUID());
        as(mentor);
        assertThatThrownBy(() -> decisions.decide(own, 0)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theNextVersionIsForTheSameMentorFirst() {
        UUID project = UUID.randomUUID();
        UUID first = submitted(learner, project);
        as(mentor);
        review(first, Verdict.CHANGES_REQUESTED);
        UUID second = submitted(learner, project);
        assertThat(path(second)).containsExactly("CHANGES_REQUESTED QUEUED");
        as(newMentor());
        assertThat(desk.start(second)).isInstanceOf(StartOutcome.Reserved.class);
        as(mentor);
        assertThat(desk.start(second)).isInstanceOf(StartOutcome.Started.class);
        DeskView view = desk.open(second);
        assertThat(view.info().number()).isEqualTo(2);
        assertThat(view.earlier()).hasSize(1);
        assertThat(view.earlier().getFirst().review().verdict()).isEqualTo(Verdict.CHANGES_REQUESTED);
        assertThat(view.changes()).isEmpty();
    }

    @Test
    void afterThreeDaysTheNextVersionIsForAll() {
        UUID project = UUID.randomUUID();
        UUID first = submitted(learner, project);
        as(mentor);
        review(first, Verdict.CHANGES_REQUESTED);
        UUID second = submitted(learner, project);
        clock.pass(Duration.ofDays(3));
        as(newMentor());
        assertThat(desk.start(second)).isInstanceOf(StartOutcome.Started.class);
    }

    @Test
    void theSnapshotOfASubmissionNeverChanges() {
        UUID submission = submitted();
        assertThatThrownBy(() -> database.sql("update submission set snapshot = '{}' where id = ?")
                        .param(submission)
                        .update())
                .hasMessageContaining("stay as they are");
    }

    @Test
    void anotherMentorCannotReadWhatWasDecided() {
        UUID submission = submitted();
        as(mentor);
        review(submission, Verdict.APPROVED);
        assertThat(desk.open(submission).notes()).isEqualTo("for me alone");
        as(newMentor());
        assertThatThrownBy(() -> desk.open(submission)).isInstanceOf(NotFoundException.class);
    }

    private List<String> noticesOf(UUID whom) {
        return database.sql("select kind from notification where account_id = ? order by id")
                .param(whom)
                .query(String.class)
                .list();
    }
}
