package io.cairn.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.review.InterviewTopic;
import io.cairn.support.TestPeople;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

class MentorHoursTest extends InterviewTest {

    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 24);

    @BeforeEach
    void signInAsMentor() {
        TestPeople.signIn(mentor);
    }

    private static InterviewHours with(WeeklySlots slots, String place) {
        return new InterviewHours(Set.of(InterviewTopic.SYSTEM_DESIGN), place, slots, 1);
    }

    private static WeeklySlots weekly(WeeklySlot... slots) {
        return new WeeklySlots(NEW_YORK, List.of(slots), List.of(), List.of());
    }

    private void assertRefused(HoursProblem problem, InterviewHours hours) {
        assertThatThrownBy(() -> mentorHours.save(hours))
                .isInstanceOfSatisfying(
                        HoursRefusedException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    @Test
    void whatIsSavedComesBackAsItWas() {
        var slots = new WeeklySlots(
                ZoneId.of("Asia/Kathmandu"),
                List.of(new WeeklySlot(DayOfWeek.SUNDAY, LocalTime.of(23, 45), 90)),
                List.of(new ClosedDays(CHRISTMAS, CHRISTMAS.plusDays(10))),
                List.of(new ExtraSlot(CHRISTMAS, LocalTime.MIDNIGHT, 30)));
        assertThat(mentorHours.save(with(slots, "Room 4"))).isEqualTo(2);
        InterviewHours hours = mentorHours.hours();
        assertThat(hours).isEqualTo(new InterviewHours(Set.of(InterviewTopic.SYSTEM_DESIGN), "Room 4", slots, 2));
    }

    @Test
    void whoLooksAtAnOlderStateIsTold() {
        mentorHours.save(with(weekly(), ""));
        assertThatThrownBy(() -> mentorHours.save(with(weekly(), "")))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> mentorHours.save(everyMorning()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void weeklySlotsDoNotOverlapNotEvenOverTheWeeksEnd() {
        assertRefused(
                HoursProblem.OVERLAP,
                with(
                        weekly(
                                new WeeklySlot(DayOfWeek.MONDAY, LocalTime.of(10, 0), 60),
                                new WeeklySlot(DayOfWeek.MONDAY, LocalTime.of(10, 45), 30)),
                        ""));
        assertRefused(
                HoursProblem.OVERLAP,
                with(
                        weekly(
                                new WeeklySlot(DayOfWeek.SUNDAY, LocalTime.of(23, 30), 60),
                                new WeeklySlot(DayOfWeek.MONDAY, LocalTime.of(0, 15), 30)),
                        ""));
        mentorHours.save(with(
                weekly(
                        new WeeklySlot(DayOfWeek.MONDAY, LocalTime.of(10, 0), 60),
                        new WeeklySlot(DayOfWeek.MONDAY, LocalTime.of(11, 0), 30)),
                ""));
    }

    @Test
    void thereIsALimitToEverything() {
        assertRefused(HoursProblem.PLACE_TOO_LONG, with(weekly(), "x".repeat(301)));
        var closed = Collections.nCopies(101, new ClosedDays(CHRISTMAS, CHRISTMAS));
        assertRefused(HoursProblem.TOO_MANY, with(new WeeklySlots(NEW_YORK, List.of(), closed, List.of()), ""));
    }
}
