package io.cairn.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.review.StartOutcome.Started;
import io.cairn.shared.NotFoundException;
import io.cairn.support.Statements;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class LeaseTest extends ReviewTest {

    private static final Duration LEASE = Duration.ofMinutes(30);

    @Autowired
    private LeaseRows leases;

    @Test
    void startingAReviewTakesTheLease() {
        UUID submission = submitted();
        as(mentor);
        assertThat(desk.start(submission)).isEqualTo(new Started(inHalfAnHour()));
        DeskView view = desk.open(submission);
        assertThat(view.mine()).isTrue();
        assertThat(view.info().state()).isEqualTo(SubmissionState.IN_REVIEW);
    }

    @Test
    void startingTwiceChangesNothing() {
        UUID submission = submitted();
        as(mentor);
        desk.start(submission);
        assertThat(desk.start(submission)).isEqualTo(new Started(inHalfAnHour()));
        assertThat(path(submission)).containsExactly("DRAFT QUEUED", "QUEUED IN_REVIEW");
    }

    @Test
    void everybodyElseIsToldWhoHasIt() {
        UUID submission = submitted();
        as(mentor);
        desk.start(submission);
        as(newMentor());
        assertThat(desk.start(submission))
                .isEqualTo(new StartOutcome.Taken(new Person(mentor.id(), mentor.displayName()), inHalfAnHour()));
        assertThat(desk.open(submission).mine()).isFalse();
        assertThat(desk.open(submission).lease().mentor().id()).isEqualTo(mentor.id());
    }

    @Test
    void lookingIsFree() {
        UUID submission = submitted();
        as(mentor);
        assertThat(desk.open(submission).lease()).isNull();
        assertThat(rows("review_lease", submission)).isZero();
    }

    @Test
    void renewingMovesTheEnd() {
        UUID submission = submitted();
        as(mentor);
        desk.start(submission);
        clock.pass(Duration.ofMinutes(20));
        assertThat(desk.renew(submission)).contains(new LeaseCheck(inHalfAnHour(), false));
        clock.pass(Duration.ofMinutes(20));
        assertThat(desk.renew(submission)).isPresent();
    }

    @Test
    void whatHasRunOutCannotBeRenewedButStartedAgain() {
        UUID submission = submitted();
        as(mentor);
        desk.start(submission);
        clock.pass(LEASE);
        assertThat(desk.renew(submission)).isEmpty();
        assertThat(desk.start(submission)).isEqualTo(new Started(inHalfAnHour()));
        assertThat(path(submission))
                .containsExactly("DRAFT QUEUED", "QUEUED IN_REVIEW", "IN_REVIEW QUEUED", "QUEUED IN_REVIEW");
    }

    @Test
    void anotherMentorMayTakeWhatHasRunOut() {
        UUID submission = submitted();
        as(mentor);
        desk.start(submission);
        clock.pass(LEASE);
        as(newMentor());
        assertThat(desk.start(submission)).isInstanceOf(Started.class);
        as(mentor);
        assertThat(desk.renew(submission)).isEmpty();
        assertThat(desk.start(submission)).isInstanceOf(StartOutcome.Taken.class);
    }

    @Test
    void whatRunsOutIsSweptBackToItsPlace() {
        UUID submission = submitted();
        Instant place = placeOf(submission);
        as(mentor);
        desk.start(submission);
        leases.sweep(clock.instant());
        assertThat(stateOf(submission)).isEqualTo(SubmissionState.IN_REVIEW);
        clock.pass(LEASE);
        leases.sweep(clock.instant());
        assertThat(stateOf(submission)).isEqualTo(SubmissionState.QUEUED);
        assertThat(placeOf(submission)).isEqualTo(place);
    }

    @Test
    void releasingGivesItBackToItsPlaceAndKeepsTheNoteForMentors() {
        UUID submission = submitted();
        Instant place = placeOf(submission);
        as(mentor);
        desk.start(submission);
        desk.release(submission, "Needs somebody who knows Spark");
        desk.release(submission, "again");
        assertThat(stateOf(submission)).isEqualTo(SubmissionState.QUEUED);
        assertThat(placeOf(submission)).isEqualTo(place);
        as(newMentor());
        assertThat(desk.open(submission).timeline().getLast().note()).isEqualTo("Needs somebody who knows Spark");
    }

    @Test
    void whatIsHandedOverIsForTheOtherMentorFirst() {
        UUID submission = submitted();
        AccountInfo other = newMentor();
        as(mentor);
        desk.start(submission);
        desk.handOver(submission, other.id(), "Yours, I think");
        as(newMentor());
        assertThat(desk.start(submission)).isInstanceOf(StartOutcome.Reserved.class);
        as(other);
        assertThat(desk.start(submission)).isInstanceOf(Started.class);
    }

    @Test
    void afterThreeDaysItIsForAll() {
        UUID submission = submitted();
        AccountInfo other = newMentor();
        as(mentor);
        desk.start(submission);
        desk.handOver(submission, other.id(), "");
        clock.pass(Duration.ofDays(3));
        as(newMentor());
        assertThat(desk.start(submission)).isInstanceOf(Started.class);
    }

    @Test
    void itCannotBeHandedToItsLearnerNorToSomebodyWhoIsNoMentor() {
        UUID submission = submitted();
        AccountInfo stranger = io.cairn.support.TestPeople.newLearner(signUp);
        as(mentor);
        desk.start(submission);
        assertThatThrownBy(() -> desk.handOver(submission, learner.id(), "")).isInstanceOf(LeaseLostException.class);
        assertThatThrownBy(() -> desk.handOver(submission, stranger.id(), "")).isInstanceOf(LeaseLostException.class);
        assertThat(desk.open(submission).mine()).isTrue();
    }

    @Test
    void nobodyHandsOverWhatTheyDoNotHave() {
        UUID submission = submitted();
        as(newMentor());
        assertThatThrownBy(() -> desk.handOver(submission, mentor.id(), "")).isInstanceOf(LeaseLostException.class);
    }

    @Test
    void aMentorHasThreeOpenReviewsAtMost() {
        as(mentor);
        for (int i = 0; i < 3; i++) {
            assertThat(desk.start(submitted())).isInstanceOf(Started.class);
        }
        UUID fourth = submitted();
        assertThat(desk.start(fourth)).isEqualTo(new StartOutcome.TooMany(3));
        clock.pass(LEASE);
        assertThat(desk.start(fourth)).isInstanceOf(Started.class);
    }

    @Test
    void onesOwnWorkDoesNotExistAtTheDesk() {
        UUID own = submitted(mentor, UUID.randomUUID());
        as(mentor);
        assertThatThrownBy(() -> desk.start(own)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.open(own)).isInstanceOf(NotFoundException.class);
        assertThat(desk.renew(own)).isEmpty();
        assertThat(stateOf(own)).isEqualTo(SubmissionState.QUEUED);
    }

    @Test
    void whatWasWithdrawnDoesNotExistAtTheDesk() {
        UUID submission = submitted();
        submissionRows.withdraw(learner.id(), submission, clock.instant());
        as(mentor);
        assertThatThrownBy(() -> desk.start(submission)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.open(submission)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void askedForWithdrawalItIsWithdrawnWhenTheMentorLetsGo() {
        UUID submission = submitted();
        as(mentor);
        desk.start(submission);
        submissionRows.withdraw(learner.id(), submission, clock.instant());
        assertThat(stateOf(submission)).isEqualTo(SubmissionState.IN_REVIEW);
        assertThat(desk.renew(submission).orElseThrow().withdrawalAsked()).isTrue();
        desk.release(submission, "");
        assertThat(path(submission))
                .containsExactly("DRAFT QUEUED", "QUEUED IN_REVIEW", "IN_REVIEW QUEUED", "QUEUED WITHDRAWN");
    }

    @Test
    void askedForWithdrawalItIsWithdrawnWhenTheLeaseRunsOut() {
        UUID submission = submitted();
        as(mentor);
        desk.start(submission);
        submissionRows.withdraw(learner.id(), submission, clock.instant());
        clock.pass(LEASE);
        leases.sweep(clock.instant());
        assertThat(stateOf(submission)).isEqualTo(SubmissionState.WITHDRAWN);
    }

    @Test
    void learnersHaveNoDesk() {
        UUID submission = submitted();
        assertThatThrownBy(() -> desk.open(submission)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.start(submission)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theDatabaseItselfRefusesASecondLeaseAndAReviewOfOnesOwn() {
        UUID submission = submitted();
        as(mentor);
        desk.start(submission);
        assertThatThrownBy(() -> insertLease(submission, newMentor().id())).hasMessageContaining("review_lease_pk");
        UUID other = submitted();
        assertThatThrownBy(() -> insertLease(other, learner.id())).hasMessageContaining("review_lease_not_own_work");
        assertThatThrownBy(() -> insertLease(other, mentor.id())).hasMessageContaining("review_lease_place_unique");
    }

    private void insertLease(UUID submission, UUID whose) {
        database.sql("""
                        insert into review_lease (account_id, submission_id, mentor_id, place, started_at, expires_at)
                        values (?, ?, ?, 1, now(), now())""").params(learner.id(), submission, whose).update();
    }

    @Test
    void openingTheDeskAndWorkingAtItTakesFewStatements() {
        UUID submission = submitted();
        as(mentor);
        assertThat(Statements.during(() -> desk.open(submission))).hasSize(1);
        assertThat(Statements.during(() -> desk.start(submission))).hasSize(2);
        assertThat(Statements.during(() -> desk.renew(submission))).hasSize(1);
        assertThat(Statements.during(() -> desk.release(submission, ""))).hasSize(1);
    }

    private Instant inHalfAnHour() {
        return clock.instant().plus(LEASE);
    }

    private Instant placeOf(UUID submission) {
        return database.sql("select place_at from submission where id = ?")
                .param(submission)
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant();
    }
}
