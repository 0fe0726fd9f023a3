package io.cairn.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.AccountAccess;
import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What disabling an account means for reviews. */
class SuspensionsTest extends ReviewTest {

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private AccountAccess access;

    @Autowired
    private ReviewQueue queue;

    private AccountInfo admin;

    @BeforeEach
    void anAdmin() {
        admin = TestPeople.with(TestPeople.newLearner(signUp), Authority.ADMIN);
    }

    @Test
    void whatAMentorHasGoesBackAtOnce() {
        UUID submission = submitted();
        as(mentor);
        desk.start(submission);
        as(admin);
        assertThat(Statements.during(() -> suspensions.disable(mentor.id(), "Left")))
                .hasSize(2);
        assertThat(stateOf(submission)).isEqualTo(SubmissionState.QUEUED);
        assertThat(rows("review_lease", submission)).isZero();
        as(newMentor());
        assertThat(desk.start(submission)).isInstanceOf(StartOutcome.Started.class);
    }

    @Test
    void nothingWaitsForAMentorWhoCannotCome() {
        UUID submission = submitted();
        database.sql("update submission set reserved_for = ?, reserved_until = now() + interval '90 days' where id = ?")
                .params(mentor.id(), submission)
                .update();
        as(admin);
        suspensions.disable(mentor.id(), "Left");
        as(newMentor());
        assertThat(desk.start(submission)).isInstanceOf(StartOutcome.Started.class);
    }

    @Test
    void whatADisabledLearnerSubmittedKeepsItsPlaceButIsNotOffered() {
        UUID submission = submitted();
        as(admin);
        suspensions.disable(learner.id(), "Left");
        as(mentor);
        assertThat(desk.start(submission)).isNotInstanceOf(StartOutcome.Started.class);
        assertThat(stateOf(submission)).isEqualTo(SubmissionState.QUEUED);
        as(admin);
        access.enable(learner.id(), "Is back");
        as(mentor);
        assertThat(desk.start(submission)).isInstanceOf(StartOutcome.Started.class);
    }

    @Test
    void whoIsAtItMayFinish() {
        UUID submission = submitted();
        as(mentor);
        desk.start(submission);
        as(admin);
        suspensions.disable(learner.id(), "Left");
        as(mentor);
        review(submission, Verdict.APPROVED);
        assertThat(stateOf(submission)).isEqualTo(SubmissionState.APPROVED);
    }
}
