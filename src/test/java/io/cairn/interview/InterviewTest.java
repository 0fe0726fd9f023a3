package io.cairn.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.AccountInfo;
import io.cairn.account.AdjustableClock;
import io.cairn.account.Authority;
import io.cairn.account.SignUp;
import io.cairn.interview.BookingOutcome.Booked;
import io.cairn.review.InterviewTopic;
import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mentor who can be booked every day at ten and at eleven in the morning, a learner who is signed in, and a clock. */
@CairnTest
@Import(AdjustableClock.Instead.class)
abstract class InterviewTest {

    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Autowired
    Interviews interviews;

    @Autowired
    MentorInterviews mentorInterviews;

    @Autowired
    MentorHours mentorHours;

    @Autowired
    AdjustableClock clock;

    @Autowired
    SignUp signUp;

    @Autowired
    JdbcClient database;

    AccountInfo mentor;
    AccountInfo learner;

    @BeforeEach
    void aMentorWithHoursAndALearner() {
        mentor = newMentor();
        as(mentor, () -> mentorHours.save(everyMorning()));
        learner = TestPeople.signInNewLearner(signUp);
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    static InterviewHours everyMorning() {
        return hours(daily(LocalTime.of(10, 0), 60), daily(LocalTime.of(11, 0), 60));
    }

    @SafeVarargs
    static InterviewHours hours(List<WeeklySlot>... slots) {
        List<WeeklySlot> weekly = Arrays.stream(slots).flatMap(List::stream).toList();
        return new InterviewHours(
                Set.of(InterviewTopic.CODING, InterviewTopic.ML_THEORY),
                "https://meet.example.org/tanaka",
                new WeeklySlots(NEW_YORK, weekly, List.of(), List.of()),
                0);
    }

    static List<WeeklySlot> daily(LocalTime start, int minutes) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new WeeklySlot(day, start, minutes))
                .toList();
    }

    AccountInfo newMentor() {
        AccountInfo person = TestPeople.newLearner(signUp);
        database.sql("insert into account_authority values (?, 'MENTOR')")
                .param(person.id())
                .update();
        return TestPeople.with(person, Authority.MENTOR);
    }

    /** Does something as somebody else. */
    void as(AccountInfo person, Runnable action) {
        TestPeople.signIn(person);
        try {
            action.run();
        } finally {
            if (learner != null) {
                TestPeople.signIn(learner);
            }
        }
    }

    /** Ten in the morning in New York, so many days from now. */
    Instant tenIn(int days) {
        return clock.instant()
                .atZone(NEW_YORK)
                .plusDays(days)
                .truncatedTo(ChronoUnit.DAYS)
                .withHour(10)
                .toInstant();
    }

    Instant elevenIn(int days) {
        return tenIn(days).plus(Duration.ofHours(1));
    }

    BookingRequest request(Instant start) {
        return new BookingRequest(mentor.id(), InterviewTopic.CODING, start, "Please no graphs", UUID.randomUUID());
    }

    Interview booked(Instant start) {
        BookingOutcome outcome = interviews.book(request(start));
        assertThat(outcome).isInstanceOf(Booked.class);
        return interviews.interview(((Booked) outcome).interview());
    }

    /** The clock is put to so long before the interview. */
    void waitUntil(Duration before, Interview interview) {
        clock.pass(Duration.between(clock.instant(), interview.time().start().minus(before)));
    }

    List<String> noticesOf(AccountInfo person) {
        return database.sql("select kind from notification where account_id = ? order by created_at, kind")
                .param(person.id())
                .query(String.class)
                .list();
    }
}
