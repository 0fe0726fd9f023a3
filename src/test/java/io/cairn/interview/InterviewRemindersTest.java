package io.cairn.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InterviewRemindersTest extends InterviewTest {

    @Autowired
    private InterviewReminders reminders;

    private List<String> startsTold() {
        return database.sql("""
                        select words ->> 'start' from notification
                         where account_id = ? and kind = 'interview-reminder' order by id""").param(mentor.id()).query(String.class).list();
    }

    private long remindersOfLearner() {
        return noticesOf(learner).stream().filter("interview-reminder"::equals).count();
    }

    @Test
    void bothAreRemindedADayAndAnHourBeforeOnce() {
        Interview interview = booked(tenIn(3));
        waitUntil(Duration.ofHours(25), interview);
        reminders.send();
        assertThat(remindersOfLearner()).isZero();
        waitUntil(Duration.ofHours(24), interview);
        reminders.send();
        reminders.send();
        assertThat(remindersOfLearner()).isEqualTo(1);
        waitUntil(Duration.ofHours(1), interview);
        reminders.send();
        reminders.send();
        assertThat(remindersOfLearner()).isEqualTo(2);
        waitUntil(Duration.ofMinutes(-1), interview);
        reminders.send();
        assertThat(remindersOfLearner()).isEqualTo(2);
        assertThat(startsTold())
                .hasSize(2)
                .containsOnly(interview.time().start().toString());
    }

    @Test
    void whatWasAgreedOnLateIsNotRemindedOfAsIfItWereOld() {
        Interview interview = booked(tenIn(3));
        waitUntil(Duration.ofHours(26), interview);
        interviews.move(interview.id(), tenIn(2), "", 0);
        Interview moved = interviews.interview(interview.id());
        waitUntil(Duration.ofHours(20), moved);
        interviews.move(interview.id(), elevenIn(1), "A train", 1);
        reminders.send();
        assertThat(remindersOfLearner()).isZero();
    }

    @Test
    void aMoveIsFollowedByNewReminders() {
        Interview interview = booked(tenIn(3));
        waitUntil(Duration.ofHours(24), interview);
        reminders.send();
        interviews.move(interview.id(), tenIn(4), "A cold", 0);
        reminders.send();
        assertThat(remindersOfLearner()).isEqualTo(1);
        waitUntil(Duration.ofHours(23), interviews.interview(interview.id()));
        reminders.send();
        assertThat(remindersOfLearner()).isEqualTo(2);
    }

    @Test
    void nobodyIsRemindedOfWhatIsCancelled() {
        Interview interview = booked(tenIn(3));
        interviews.cancel(interview.id(), "", 0);
        waitUntil(Duration.ofHours(20), interview);
        reminders.send();
        assertThat(remindersOfLearner()).isZero();
    }
}
