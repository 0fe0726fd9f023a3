package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.TimeZones;
import io.cairn.notification.Notices;
import io.cairn.support.TestPeople;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The week begins at different times for different people; the clock is the test's own. */
@TestPropertySource(properties = "spring.application.name=editions") // a database of its own: it tells everybody there
class WeekNewsTest extends LearnerTest {

    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    @Autowired
    private WeekNotices week;

    @Autowired
    private Notices notices;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TimeZones zones;

    @BeforeEach
    void inAuckland() {
        TestPeople.signIn(zones.choose(AUCKLAND));
    }

    private void follow(DayOfWeek... studyDays) {
        onboarding.finish(draftFor(ANALYST).withStudyDays(Set.of(studyDays)), UUID.randomUUID());
    }

    private LocalDate next(DayOfWeek day) {
        return today.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
    }

    private void tellAt(LocalDate day, int hour) {
        ZonedDateTime moment = ZonedDateTime.of(day, LocalTime.of(hour, 0), AUCKLAND);
        new WeekNews(database, week, notices, transaction, Clock.fixed(moment.toInstant(), AUCKLAND)).tell();
    }

    private List<String> told(String kind) {
        return database.sql("select key from notification where account_id = ? and kind = ? order by key")
                .param(learner.id())
                .param(kind)
                .query(String.class)
                .list();
    }

    @Test
    void theWeekBeginsOnTheMorningOfTheFirstStudyDayWhereThePersonIs() {
        follow(DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY);
        LocalDate wednesday = next(DayOfWeek.WEDNESDAY);
        tellAt(wednesday.minusDays(1), 20);
        tellAt(wednesday, 5);
        assertThat(told("week-starts")).isEmpty();
        tellAt(wednesday, 6);
        tellAt(wednesday, 7);
        tellAt(wednesday.plusDays(3), 12);
        assertThat(told("week-starts")).containsExactly("week/" + wednesday.minusDays(2));
        tellAt(wednesday.plusWeeks(1), 9);
        assertThat(told("week-starts")).hasSize(2);
    }

    @Test
    void itNamesHoursAndSteps() {
        follow(DayOfWeek.MONDAY);
        tellAt(next(DayOfWeek.MONDAY), 8);
        assertThat(database.sql(
                                "select words ->> 'hours' from notification where account_id = ? and kind = 'week-starts'")
                        .param(learner.id())
                        .query(String.class)
                        .single())
                .isEqualTo("10");
    }

    @Test
    void whoRestsHearsNothing() {
        follow(DayOfWeek.MONDAY);
        LocalDate monday = next(DayOfWeek.MONDAY);
        accept(current().settings().withPause(new Pause(today.today(), null)));
        tellAt(monday, 8);
        assertThat(told("week-starts")).isEmpty();
    }

    @Test
    void aPlanThatHasBecomeTooShortIsMentionedOnce() {
        follow(DayOfWeek.MONDAY);
        LocalDate monday = next(DayOfWeek.MONDAY);
        tellAt(monday, 8);
        assertThat(told("plan-options")).isEmpty();
        tellAt(monday.plusWeeks(3), 8);
        tellAt(monday.plusWeeks(4), 8);
        assertThat(told("plan-options")).hasSize(1);
    }
}
