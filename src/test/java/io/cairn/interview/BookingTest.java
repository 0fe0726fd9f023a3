package io.cairn.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.interview.BookingOutcome.Booked;
import io.cairn.interview.BookingOutcome.Obstacle;
import io.cairn.interview.BookingOutcome.Refused;
import io.cairn.interview.InterviewChangeException.Problem;
import io.cairn.review.InterviewTopic;
import io.cairn.review.Person;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class BookingTest extends InterviewTest {

    private static Refused refusedAs(Obstacle obstacle) {
        return new Refused(obstacle);
    }

    private List<Instant> free(int fromDay, int days) {
        LocalDate from = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(fromDay);
        return interviews.free(InterviewTopic.CODING, from, from.plusDays(days)).times().stream()
                .filter(one -> one.mentor().id().equals(mentor.id()))
                .map(one -> one.time().start())
                .toList();
    }

    @Test
    void whatIsBookedIsThereForBothAndFreeForNobody() {
        assertThat(free(1, 4)).contains(tenIn(2), elevenIn(2));
        Interview interview = booked(tenIn(2));

        assertThat(interview.mentor()).isEqualTo(new Participant(person(mentor), NEW_YORK));
        assertThat(interview.place()).isEqualTo("https://meet.example.org/tanaka");
        assertThat(interview.note()).isEqualTo("Please no graphs");
        assertThat(interviews.all().upcoming()).containsExactly(interview);
        as(mentor, () -> assertThat(mentorInterviews.all().upcoming()).containsExactly(interview));
        assertThat(free(1, 4)).doesNotContain(tenIn(2)).contains(elevenIn(2));

        TestPeople.signInNewLearner(signUp);
        assertThat(free(1, 4)).doesNotContain(tenIn(2)).contains(elevenIn(2));
        assertThat(interviews.book(request(tenIn(2)))).isEqualTo(refusedAs(Obstacle.JUST_TAKEN));
    }

    private static Person person(AccountInfo account) {
        return new Person(account.id(), account.displayName());
    }

    @Test
    void bothAreTold() {
        booked(tenIn(2));
        assertThat(noticesOf(learner)).containsExactly("interview-booked");
        assertThat(noticesOf(mentor)).containsExactly("interview-booked");
    }

    @Test
    void theSameFormBooksOnce() {
        BookingRequest request = request(tenIn(2));
        BookingOutcome first = interviews.book(request);
        assertThat(interviews.book(request)).isEqualTo(first);
        assertThat(interviews.all().upcoming()).hasSize(1);
        assertThat(noticesOf(mentor)).hasSize(1);
    }

    @Test
    void slotsOfOtherLengthsThatShareSomeTimeAreTakenAlike() {
        as(mentor, () -> {
            InterviewHours hours = mentorHours.hours();
            mentorHours.save(new InterviewHours(
                    hours.topics(),
                    "",
                    new WeeklySlots(NEW_YORK, daily(LocalTime.of(9, 30), 45), List.of(), List.of()),
                    hours.version()));
        });
        booked(tenIn(2).minus(Duration.ofMinutes(30)));
        as(
                mentor,
                () -> mentorHours.save(new InterviewHours(
                        everyMorning().topics(), "", everyMorning().slots(), 2)));

        TestPeople.signInNewLearner(signUp);
        assertThat(interviews.book(request(tenIn(2)))).isEqualTo(refusedAs(Obstacle.JUST_TAKEN));
        assertThat(interviews.book(request(elevenIn(2)))).isInstanceOf(Booked.class);
        // Nothing of what was refused is left behind.
        assertThat(database.sql("select count(*) from interview_quarter q join interview i on i.id = q.interview_id "
                                + "where i.mentor_id = ?")
                        .param(mentor.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2 * 3 + 2 * 4);
    }

    @Test
    void aLearnerIsInOnePlaceAtATime() {
        booked(tenIn(2));
        AccountInfo other = newMentor();
        as(other, () -> mentorHours.save(everyMorning()));
        BookingRequest second = new BookingRequest(other.id(), InterviewTopic.CODING, tenIn(2), "", UUID.randomUUID());
        assertThat(interviews.book(second)).isEqualTo(refusedAs(Obstacle.ELSEWHERE));
        assertThat(interviews
                        .free(InterviewTopic.CODING, LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1))
                        .times())
                .noneMatch(one -> one.time().start().equals(tenIn(2)));
    }

    @Test
    void somebodyWhoIsMentorAndLearnerIsInOnePlaceAtATime() {
        AccountInfo both = newMentor();
        as(both, () -> mentorHours.save(everyMorning()));
        interviews.book(new BookingRequest(both.id(), InterviewTopic.CODING, tenIn(2), "", UUID.randomUUID()));
        TestPeople.signIn(both);
        assertThat(interviews.book(request(tenIn(2)))).isEqualTo(refusedAs(Obstacle.ELSEWHERE));
    }

    @Test
    void onlyWhatTheMentorOffersCanBeBooked() {
        assertThat(interviews.book(request(tenIn(2).plus(Duration.ofMinutes(15)))))
                .isEqualTo(refusedAs(Obstacle.NOT_OFFERED));
        assertThat(interviews.book(
                        new BookingRequest(mentor.id(), InterviewTopic.SYSTEM_DESIGN, tenIn(2), "", UUID.randomUUID())))
                .isEqualTo(refusedAs(Obstacle.NOT_OFFERED));
        assertThat(interviews
                        .free(InterviewTopic.SYSTEM_DESIGN, LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1))
                        .times())
                .noneMatch(one -> one.mentor().id().equals(mentor.id()));
    }

    @Test
    void nobodyBooksThemselvesOrSomebodyWhoIsNoMentor() {
        AccountInfo nobody = TestPeople.newLearner(signUp);
        assertThat(interviews.book(
                        new BookingRequest(nobody.id(), InterviewTopic.CODING, tenIn(2), "", UUID.randomUUID())))
                .isEqualTo(refusedAs(Obstacle.NOT_OFFERED));

        database.sql("delete from account_authority where account_id = ? and authority = 'MENTOR'")
                .param(mentor.id())
                .update();
        assertThat(interviews.book(request(tenIn(2)))).isEqualTo(refusedAs(Obstacle.NOT_OFFERED));

        AccountInfo both = newMentor();
        TestPeople.signIn(both);
        mentorHours.save(everyMorning());
        assertThat(interviews.book(
                        new BookingRequest(both.id(), InterviewTopic.CODING, tenIn(2), "", UUID.randomUUID())))
                .isEqualTo(refusedAs(Obstacle.NOT_OFFERED));
        assertThat(interviews
                        .free(InterviewTopic.CODING, LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1))
                        .times())
                .noneMatch(one -> one.mentor().id().equals(both.id()));
    }

    @Test
    void whatBeginsTooSoonOrIsTooFarAheadIsNotToBeHad() {
        Instant start = tenIn(1);
        clock.pass(Duration.between(clock.instant(), start.minus(Duration.ofHours(11))));
        assertThat(interviews.book(request(start))).isEqualTo(refusedAs(Obstacle.OUT_OF_REACH));
        assertThat(interviews.book(request(tenIn(60)))).isEqualTo(refusedAs(Obstacle.OUT_OF_REACH));
        assertThat(free(0, 60))
                .isNotEmpty()
                .allMatch(one -> !one.isBefore(clock.instant().plus(Duration.ofHours(12)))
                        && one.isBefore(clock.instant().plus(Duration.ofDays(42))));
    }

    @Test
    void aWeekWithoutFreeTimesTellsWhenTheNextOneIs() {
        LocalDate lastYear =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(1);
        FreeTimes none = interviews.free(InterviewTopic.CODING, lastYear, lastYear.plusDays(7));
        assertThat(none.times()).isEmpty();
        assertThat(none.next()).isNotNull();
        assertThat(none.offered()).isTrue();
    }

    @Test
    void aNoteHasItsLimit() {
        BookingRequest request = new BookingRequest(
                mentor.id(), InterviewTopic.CODING, tenIn(2), "x".repeat(InterviewTexts.NOTE + 1), UUID.randomUUID());
        assertThatThrownBy(() -> interviews.book(request))
                .isInstanceOfSatisfying(
                        InterviewChangeException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.TOO_LONG));
    }

    @Test
    void ofFiftyWhoWantTheSameTimeAtOnceOneGetsIt() throws Exception {
        List<AccountInfo> crowd = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            crowd.add(TestPeople.with(
                    new AccountInfo(someAccount(i), "Lea", "lea@example.org", learner.authorities()),
                    Authority.LEARNER));
        }
        Instant start = tenIn(3);
        CountDownLatch together = new CountDownLatch(1);
        List<BookingOutcome> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(crowd.size())) {
            List<Future<BookingOutcome>> tries = crowd.stream()
                    .map(person -> threads.submit(() -> {
                        TestPeople.signIn(person);
                        together.await();
                        return interviews.book(request(start));
                    }))
                    .toList();
            together.countDown();
            for (Future<BookingOutcome> one : tries) {
                outcomes.add(one.get());
            }
        }
        assertThat(outcomes).filteredOn(Booked.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(refusedAs(Obstacle.JUST_TAKEN)::equals).hasSize(49);
        assertThat(database.sql("select count(*) from interview where mentor_id = ?")
                        .param(mentor.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(noticesOf(mentor)).hasSize(1);
    }

    /** Made by SQL: signing up hashes a password, which takes its time fifty times over. */
    private UUID someAccount(int number) {
        return database.sql("""
                        insert into account (id, version, email, email_key, display_name, password_hash, disabled,
                                             created_at, session_stamp)
                        values (uuidv7(), 0, :email, :email, 'Lea', '', false, now(), 0) returning id""")
                .param("email", "crowd-%d-%s@example.org".formatted(number, UUID.randomUUID()))
                .query(UUID.class)
                .single();
    }

    @Test
    void looksAndBookingsTakeFewStatements() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        assertThat(Statements.during(() -> interviews.free(InterviewTopic.CODING, today, today.plusDays(7))))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(Statements.during(() -> interviews.book(request(tenIn(4))))).hasSize(2);
        assertThat(Statements.during(interviews::all)).hasSize(1);
        TestPeople.signIn(mentor);
        assertThat(Statements.during(mentorInterviews::all)).hasSize(1);
        assertThat(Statements.during(mentorHours::hours)).hasSize(1);
        InterviewHours hours = mentorHours.hours();
        assertThat(Statements.during(() -> mentorHours.save(hours))).hasSize(1);
    }
}
