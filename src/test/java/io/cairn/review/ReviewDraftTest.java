package io.cairn.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.shared.NotFoundException;
import io.cairn.support.Statements;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ReviewDraftTest extends ReviewTest {

    private UUID started() {
        UUID submission = submitted();
        as(mentor);
        desk.start(submission);
        return submission;
    }

    @Test
    void whatIsTypedIsFoundAgain() {
        UUID submission = started();
        DraftContent typed = complete(Verdict.APPROVED);
        assertThat(drafts.save(submission, typed, 0)).isEqualTo(1);
        assertThat(drafts.draft(submission).content()).isEqualTo(typed);
        assertThat(desk.open(submission).draft()).isEqualTo(drafts.draft(submission));
    }

    @Test
    void twoTabsDoNotOverwriteEachOtherSilently() {
        UUID submission = started();
        int version = drafts.save(submission, complete(Verdict.APPROVED), 0);
        drafts.save(submission, complete(Verdict.CHANGES_REQUESTED), version);
        assertThatThrownBy(() -> drafts.save(submission, DraftContent.EMPTY, version))
                .isInstanceOfSatisfying(StaleDraftException.class, stale -> {
                    assertThat(stale.current().version()).isEqualTo(2);
                    assertThat(stale.current().content().verdict()).isEqualTo(Verdict.CHANGES_REQUESTED);
                });
        assertThatThrownBy(() -> drafts.save(submission, DraftContent.EMPTY, 0))
                .isInstanceOf(StaleDraftException.class);
    }

    @Test
    void itSurvivesTheLossOfTheLease() {
        UUID submission = started();
        int version = drafts.save(submission, complete(Verdict.APPROVED), 0);
        clock.pass(Duration.ofHours(1));
        as(newMentor());
        desk.start(submission);
        assertThat(drafts.draft(submission).content()).isEqualTo(DraftContent.EMPTY);
        as(mentor);
        assertThat(drafts.save(submission, complete(Verdict.CHANGES_REQUESTED), version))
                .isEqualTo(2);
        assertThat(drafts.draft(submission).content().verdict()).isEqualTo(Verdict.CHANGES_REQUESTED);
    }

    @Test
    void theFirstWordsAreKeptEvenWhenTheLeaseIsGoneAlready() {
        UUID submission = started();
        clock.pass(Duration.ofHours(1));
        as(newMentor());
        desk.start(submission);
        as(mentor);
        assertThat(drafts.save(submission, complete(Verdict.APPROVED), 0)).isEqualTo(1);
    }

    @Test
    void whoeverHasNotStartedHasNothingToType() {
        UUID submission = started();
        as(newMentor());
        assertThatThrownBy(() -> drafts.save(submission, DraftContent.EMPTY, 0)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> drafts.save(UUID.randomUUID(), DraftContent.EMPTY, 0))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aLearnerNeverSeesIt() {
        UUID submission = started();
        drafts.save(submission, complete(Verdict.APPROVED), 0);
        as(learner);
        assertThatThrownBy(() -> drafts.draft(submission)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void afterTheDecisionALateSaveBringsNothingBack() {
        UUID submission = started();
        int version = drafts.save(submission, complete(Verdict.APPROVED), 0);
        decisions.decide(submission, version);
        assertThatThrownBy(() -> drafts.save(submission, complete(Verdict.APPROVED), version))
                .isInstanceOf(NotFoundException.class);
        assertThat(rows("review_draft", submission)).isZero();
    }

    @Test
    void savingIsOneStatement() {
        UUID submission = started();
        assertThat(Statements.during(() -> drafts.save(submission, complete(Verdict.APPROVED), 0)))
                .hasSize(1);
    }
}
