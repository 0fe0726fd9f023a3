package io.cairn.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.interview.BookingOutcome.Booked;
import io.cairn.interview.BookingOutcome.Obstacle;
import io.cairn.interview.BookingOutcome.Refused;
import io.cairn.interview.InterviewChangeException.Problem;
import io.cairn.review.InterviewTopic;
import io.cairn.review.MentorProfiles;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class InterviewChangesTest extends InterviewTest {

    @Autowired
    private LostInterviews lost;

    @Autowired
    private MentorProfiles profiles;

    private static void assertRefused(Problem problem, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        InterviewChangeException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private Interview now(Interview interview) {
        return interviews.interview(interview.id());
    }

    private void move(Interview interview, Instant start) {
        assertThat(interviews.move(interview.id(), start, "", interview.sequence()))
                .isEqualTo(new Booked(interview.id()));
    }

    private List<String> story(Interview interview) {
        return database.sql(
                        "select kind || ' ' || reason from interview_change where interview_id = ? order by sequence")
                .param(interview.id())
                .query(String.class)
                .list();
    }

    private int quartersOf(Interview interview) {
        return database.sql("select count(*) from interview_quarter where interview_id = ?")
                .param(interview.id())
                .query(Integer.class)
                .single();
    }

    // ---------------------------------------------------------------- moving

    @Test
    void aMoveTakesTheNewTimeAndGivesTheOldOneBack() {
        Interview interview = booked(tenIn(3));
        move(interview, elevenIn(3));

        assertThat(now(interview).time().start()).isEqualTo(elevenIn(3));
        assertThat(now(interview).sequence()).isEqualTo(1);
        assertThat(quartersOf(interview)).isEqualTo(8);
        TestPeople.signInNewLearner(signUp);
        assertThat(interviews.book(request(elevenIn(3)))).isEqualTo(new Refused(Obstacle.JUST_TAKEN));
        assertThat(interviews.book(request(tenIn(3)))).isInstanceOf(Booked.class);
    }

    @Test
    void bothAreToldOfAMove() {
        Interview interview = booked(tenIn(3));
        move(interview, elevenIn(3));
        assertThat(noticesOf(learner)).containsExactly("interview-booked", "interview-booked");
        assertThat(noticesOf(mentor)).containsExactly("interview-booked", "interview-booked");
    }

    @Test
    void aMoveByHalfItsLengthIsNotInItsOwnWay() {
        as(
                mentor,
                () -> mentorHours.save(new InterviewHours(
                        everyMorning().topics(),
                        "",
                        new WeeklySlots(
                                NEW_YORK,
                                everyMorning().slots().weekly(),
                                List.of(),
                                List.of(new ExtraSlot(
                                        LocalDate.ofInstant(tenIn(3), NEW_YORK), LocalTime.of(10, 30), 90))),
                        1)));
        Interview interview = booked(tenIn(3));
        Instant halfPast = tenIn(3).plus(Duration.ofMinutes(30));
        LocalDate day = LocalDate.ofInstant(tenIn(3), NEW_YORK);
        assertThat(interviews
                        .choice(interview.id(), day, day.plusDays(2))
                        .free()
                        .times())
                .extracting(one -> one.time().start())
                .contains(halfPast)
                .doesNotContain(tenIn(3));
        move(interview, halfPast);
        assertThat(now(interview).time()).isEqualTo(new TimeSlot(halfPast, 90));
        assertThat(quartersOf(interview)).isEqualTo(12);
    }

    @Test
    void aMoveToWhatSomebodyElseHasChangesNothing() {
        TestPeople.signInNewLearner(signUp);
        booked(elevenIn(3));
        TestPeople.signIn(learner);
        Interview interview = booked(tenIn(3));
        assertThat(interviews.move(interview.id(), elevenIn(3), "", 0)).isEqualTo(new Refused(Obstacle.JUST_TAKEN));
        assertThat(now(interview)).isEqualTo(interview);
        assertThat(quartersOf(interview)).isEqualTo(8);
    }

    @Test
    void whoLooksAtAnOlderStateIsTold() {
        Interview interview = booked(tenIn(3));
        move(interview, elevenIn(3));
        assertThatThrownBy(() -> interviews.move(interview.id(), tenIn(4), "", 0))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> interviews.cancel(interview.id(), "", 0))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    // ---------------------------------------------------------------- calling off

    @Test
    void inGoodTimeItCanBeCancelledWithoutAReason() {
        Interview interview = booked(tenIn(3));
        waitUntil(Duration.ofHours(24), interview);
        interviews.cancel(interview.id(), "", 0);
        assertThat(now(interview).state()).isEqualTo(InterviewState.CANCELLED);
        assertThat(quartersOf(interview)).isZero();
        assertThat(noticesOf(mentor)).containsExactly("interview-booked", "interview-cancelled");
        // A second press of the button.
        interviews.cancel(interview.id(), "", 0);
        assertThat(noticesOf(mentor)).hasSize(2);
    }

    @Test
    void laterOnlyWithAReasonWhichIsKept() {
        Interview interview = booked(tenIn(3));
        waitUntil(Duration.ofHours(24).minusMinutes(1), interview);
        assertRefused(Problem.REASON_MISSING, () -> interviews.cancel(interview.id(), "  ", 0));
        assertRefused(Problem.REASON_MISSING, () -> interviews.move(interview.id(), tenIn(5), "", 0));
        assertRefused(Problem.TOO_LONG, () -> interviews.cancel(interview.id(), "x".repeat(501), 0));
        assertThat(interviews.move(interview.id(), tenIn(5), "A cold", 0)).isInstanceOf(Booked.class);
        waitUntil(Duration.ofHours(1), now(interview));
        interviews.cancel(interview.id(), "Still a cold", 1);
        assertThat(story(interview)).containsExactly("BOOKED ", "MOVED A cold", "CANCELLED Still a cold");
        assertThat(now(interview).lastChange().reason()).isEqualTo("Still a cold");
    }

    @Test
    void whatHasBegunIsNotCalledOff() {
        Interview interview = booked(tenIn(3));
        waitUntil(Duration.ZERO, interview);
        assertRefused(Problem.HAS_BEGUN, () -> interviews.cancel(interview.id(), "Late", 0));
        assertRefused(Problem.HAS_BEGUN, () -> interviews.move(interview.id(), tenIn(5), "Late", 0));
        as(mentor, () -> assertRefused(Problem.HAS_BEGUN, () -> mentorInterviews.cancel(interview.id(), "Late", 0)));
    }

    @Test
    void aMentorCancelsWithANoteForTheLearner() {
        Interview interview = booked(tenIn(3));
        as(mentor, () -> {
            assertRefused(Problem.REASON_MISSING, () -> mentorInterviews.cancel(interview.id(), " ", 0));
            mentorInterviews.cancel(interview.id(), "A conference", 0);
        });
        assertThat(now(interview).lastChange())
                .isEqualTo(new InterviewChange(clock.instant(), mentor.id(), "A conference"));
        assertThat(noticesOf(learner)).containsExactly("interview-booked", "interview-cancelled");
        assertRefused(Problem.IS_OVER, () -> interviews.move(interview.id(), tenIn(4), "", 1));
    }

    /** @param change of an account: the mentor's or the learner's */
    private void isCalledOffAfter(String change, AccountInfo whose) {
        Interview interview = booked(tenIn(3));
        lost.callOff();
        assertThat(now(interview).state()).isEqualTo(InterviewState.BOOKED);
        database.sql(change).param(whose.id()).update();
        lost.callOff();
        lost.callOff();
        assertThat(story(interview)).containsExactly("BOOKED ", "CANCELLED ");
        assertThat(now(interview).lastChange().by()).isNull();
        assertThat(quartersOf(interview)).isZero();
        for (AccountInfo person : List.of(learner, mentor)) {
            assertThat(noticesOf(person)).containsExactly("interview-booked", "interview-cancelled");
        }
    }

    @Test
    void nobodyWaitsForAMentorWhoseAccountIsDisabled() {
        isCalledOffAfter("update account set disabled = true where id = ?", mentor);
    }

    @Test
    void nobodyWaitsForALearnerWhoseAccountIsDisabled() {
        isCalledOffAfter("update account set disabled = true where id = ?", learner);
    }

    @Test
    void nobodyWaitsForWhoIsNoMentorAnyMore() {
        isCalledOffAfter("delete from account_authority where authority = 'MENTOR' and account_id = ?", mentor);
    }

    @Test
    void whatWasDoneByMistakeCanBeMendedBeforeAnythingIsCalledOff() {
        Interview interview = booked(tenIn(3));
        database.sql("update account set disabled = true where id = ?")
                .param(mentor.id())
                .update();
        database.sql("""
                        insert into audit_entry (at, act, subject_kind, subject_id, details)
                        values (?, 'ACCOUNT_DISABLED', 'account', ?, '[]')""")
                .params(Timestamp.from(clock.instant()), mentor.id().toString())
                .update();
        clock.pass(Duration.ofMinutes(4));
        lost.callOff();
        assertThat(now(interview).state()).isEqualTo(InterviewState.BOOKED);
        clock.pass(Duration.ofMinutes(2));
        lost.callOff();
        assertThat(now(interview).state()).isEqualTo(InterviewState.CANCELLED);
    }

    @Test
    void whenTheMentorsAccountIsGoneTheTimeCanBeHadBack() {
        Interview interview = booked(tenIn(3));
        database.sql("delete from account where id = ?").param(mentor.id()).update();
        assertThat(now(interview).mentor()).isNull();
        interviews.cancel(interview.id(), "", 0);
        assertThat(quartersOf(interview)).isZero();
    }

    // ---------------------------------------------------------------- place, and what becomes of it

    @Test
    void aMentorSaysWhereToMeet() {
        Interview interview = booked(tenIn(3));
        as(mentor, () -> {
            mentorInterviews.changePlace(interview.id(), " Room 4 ", 0);
            mentorInterviews.changePlace(interview.id(), "Room 4", 0);
            assertRefused(Problem.TOO_LONG, () -> mentorInterviews.changePlace(interview.id(), "x".repeat(301), 1));
        });
        assertThat(now(interview).place()).isEqualTo("Room 4");
        assertThat(noticesOf(learner)).containsExactly("interview-booked", "interview-place");
    }

    @Test
    void whatWasHeldGoesToTheReviewDeskOnce() {
        Interview interview = booked(tenIn(3));
        as(mentor, () -> assertRefused(Problem.HAS_NOT_BEGUN, () -> mentorInterviews.held(interview.id(), 0)));
        waitUntil(Duration.ofMinutes(-1), interview);
        as(mentor, () -> {
            UUID submission = mentorInterviews.held(interview.id(), 0);
            assertThat(mentorInterviews.held(interview.id(), 0)).isEqualTo(submission);
            assertThat(mentorInterviews.all().past())
                    .extracting(Interview::submission)
                    .containsExactly(Optional.of(submission));
        });
        assertThat(now(interview).state()).isEqualTo(InterviewState.HELD);
    }

    @Test
    void whatWasMissedIsNoted() {
        Interview interview = booked(tenIn(3));
        waitUntil(Duration.ofMinutes(-60), interview);
        assertThat(interviews.all().unsettled()).containsExactly(interview);
        as(mentor, () -> {
            assertRefused(Problem.REASON_MISSING, () -> mentorInterviews.missed(interview.id(), "", 0));
            mentorInterviews.missed(interview.id(), "Nobody came", 0);
            mentorInterviews.missed(interview.id(), "Nobody came", 0);
            assertRefused(Problem.IS_OVER, () -> mentorInterviews.held(interview.id(), 1));
        });
        assertThat(now(interview).state()).isEqualTo(InterviewState.MISSED);
        assertThat(story(interview)).containsExactly("BOOKED ", "MISSED Nobody came");
    }

    @Test
    void whatEverybodyMayDoTakesTwoStatementsWithTheNoticesOfIt() {
        Interview interview = booked(tenIn(3));
        assertThat(Statements.during(() -> move(interview, elevenIn(3)))).hasSize(2);
        TestPeople.signIn(mentor);
        assertThat(Statements.during(() -> mentorInterviews.changePlace(interview.id(), "Room 4", 1)))
                .hasSize(2);
        assertThat(Statements.during(() -> mentorInterviews.move(interview.id(), tenIn(3), "Lunch", 2)))
                .hasSize(2);
        TestPeople.signIn(learner);
        LocalDate day = LocalDate.ofInstant(tenIn(3), NEW_YORK);
        assertThat(Statements.during(() -> interviews.choice(interview.id(), day, day.plusDays(7))))
                .hasSize(2);
        assertThat(Statements.during(() -> interviews.cancel(interview.id(), "", 3)))
                .hasSize(2);
    }

    @Test
    void whatWasHeldIsHandedOverInTwoStatements() {
        Interview interview = booked(tenIn(3));
        waitUntil(Duration.ofMinutes(-1), interview);
        TestPeople.signIn(mentor);
        assertThat(Statements.during(() -> mentorInterviews.held(interview.id(), 0)))
                .hasSize(2);
    }

    // ---------------------------------------------------------------- moved by the mentor

    @Test
    void aMentorMovesToTheirOwnHoursWithAWordToTheLearner() {
        Interview interview = booked(tenIn(3));
        as(mentor, () -> {
            assertRefused(Problem.REASON_MISSING, () -> mentorInterviews.move(interview.id(), elevenIn(3), " ", 0));
            assertThat(mentorInterviews.move(interview.id(), elevenIn(3), "A train", 0))
                    .isEqualTo(new Booked(interview.id()));
        });
        assertThat(now(interview).time().start()).isEqualTo(elevenIn(3));
        assertThat(now(interview).lastChange()).isEqualTo(new InterviewChange(clock.instant(), mentor.id(), "A train"));
        assertThat(noticesOf(learner)).containsExactly("interview-booked", "interview-booked");
        assertThat(noticesOf(mentor)).containsExactly("interview-booked", "interview-booked");
    }

    @Test
    void aMentorMovesNobodyToWhereTheyAreElsewhere() {
        AccountInfo other = newMentor();
        as(other, () -> mentorHours.save(everyMorning()));
        interviews.book(new BookingRequest(other.id(), InterviewTopic.CODING, elevenIn(3), "", UUID.randomUUID()));
        Interview interview = booked(tenIn(3));
        LocalDate day = LocalDate.ofInstant(tenIn(3), NEW_YORK);
        as(mentor, () -> {
            assertThat(mentorInterviews
                            .choice(interview.id(), day, day.plusDays(1))
                            .free()
                            .times())
                    .extracting(one -> one.time().start())
                    .doesNotContain(elevenIn(3));
            assertThat(mentorInterviews.move(interview.id(), elevenIn(3), "A train", 0))
                    .isEqualTo(new Refused(Obstacle.ELSEWHERE));
            assertThat(mentorInterviews.move(interview.id(), tenIn(3).plusSeconds(900), "A train", 0))
                    .isEqualTo(new Refused(Obstacle.NOT_OFFERED));
        });
        assertThat(now(interview)).isEqualTo(interview);
    }

    // ---------------------------------------------------------------- a mentor who pauses

    @Test
    void whoPausesCanNotBeBookedButKeepsWhatIsBooked() {
        Interview interview = booked(tenIn(3));
        as(mentor, () -> profiles.pause());
        assertThat(interviews.book(request(elevenIn(3)))).isEqualTo(new Refused(Obstacle.NOT_OFFERED));
        assertThat(interviews.move(interview.id(), elevenIn(3), "", 0)).isEqualTo(new Refused(Obstacle.NOT_OFFERED));
        LocalDate day = LocalDate.ofInstant(tenIn(3), NEW_YORK);
        assertThat(interviews.free(InterviewTopic.CODING, day, day.plusDays(1)).times())
                .noneMatch(one -> one.mentor().id().equals(mentor.id()));
        as(
                mentor,
                () -> assertThat(mentorInterviews.move(interview.id(), elevenIn(3), "A train", 0))
                        .isInstanceOf(Booked.class));
        as(mentor, () -> profiles.resume());
        assertThat(interviews.book(request(tenIn(4)))).isInstanceOf(Booked.class);
    }
}
