package io.cairn.interview;

import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.SignUp;
import io.cairn.review.InterviewTopic;
import io.cairn.support.TestPeople;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Interviews for tests that are about something else. */
@Component
public class SampleInterviews {

    private final SignUp signUp;
    private final MentorHours hours;
    private final Interviews interviews;
    private final JdbcClient database;
    private final Clock clock;
    private @Nullable AccountInfo mentor;

    SampleInterviews(SignUp signUp, MentorHours hours, Interviews interviews, JdbcClient database, Clock clock) {
        this.signUp = signUp;
        this.hours = hours;
        this.interviews = interviews;
        this.database = database;
        this.clock = clock;
    }

    /** One that the learner has booked with some mentor, about a week from now. The learner is signed in afterwards. */
    public UUID booked(AccountInfo learner) {
        mentor = TestPeople.with(TestPeople.newLearner(signUp), Authority.MENTOR);
        return booked(learner, mentor, 7);
    }

    /** One that some learner has booked with the mentor. The mentor is signed in afterwards. */
    public UUID bookedWith(AccountInfo holder) {
        // Not when they are at their own.
        UUID interview = booked(TestPeople.newLearner(signUp), holder, 8);
        TestPeople.signIn(holder);
        return interview;
    }

    private UUID booked(AccountInfo learner, AccountInfo holder, int days) {
        database.sql("insert into account_authority values (?, 'MENTOR') on conflict do nothing")
                .param(holder.id())
                .update();
        TestPeople.signIn(holder);
        hours.save(everyDayAtNoon());
        TestPeople.signIn(learner);
        Instant start = clock.instant()
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .plusDays(days)
                .atTime(LocalTime.NOON)
                .toInstant(ZoneOffset.UTC);
        var request =
                new BookingRequest(holder.id(), InterviewTopic.CODING, start, "Please no graphs", UUID.randomUUID());
        return ((BookingOutcome.Booked) interviews.book(request)).interview();
    }

    /** It has begun by now. */
    public void begin(UUID interview) {
        database.sql("update interview set starts_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofMinutes(30))), interview)
                .update();
    }

    /** Who holds the one that was booked last. */
    public AccountInfo mentor() {
        return Objects.requireNonNull(mentor);
    }

    private static InterviewHours everyDayAtNoon() {
        List<WeeklySlot> daily = Arrays.stream(DayOfWeek.values())
                .map(day -> new WeeklySlot(
                        day, LocalTime.NOON, (int) Duration.ofHours(1).toMinutes()))
                .toList();
        return new InterviewHours(
                Set.of(InterviewTopic.CODING),
                "Room 4",
                new WeeklySlots(ZoneId.of("UTC"), daily, List.of(), List.of()),
                0);
    }
}
