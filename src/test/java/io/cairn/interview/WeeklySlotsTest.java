package io.cairn.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeeklySlotsTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final LocalTime HALF_PAST_TWO = LocalTime.of(2, 30);
    private static final LocalTime THREE_IN_THE_AFTERNOON = LocalTime.of(15, 0);

    /** Clocks go forward on Sunday 28 March 2027 at 2:00 and back on Sunday 31 October 2027 at 3:00. */
    private static final LocalDate FORWARD = LocalDate.of(2027, 3, 28);

    private static final LocalDate BACK = LocalDate.of(2027, 10, 31);

    private static WeeklySlots sundaysAt(LocalTime start) {
        return new WeeklySlots(STOCKHOLM, List.of(new WeeklySlot(DayOfWeek.SUNDAY, start, 60)), List.of(), List.of());
    }

    private static List<String> starts(WeeklySlots slots, LocalDate from, LocalDate until) {
        return slots
                .between(
                        from.atStartOfDay(STOCKHOLM).toInstant(),
                        until.atStartOfDay(STOCKHOLM).toInstant())
                .stream()
                .map(slot -> slot.start().toString())
                .toList();
    }

    @Test
    void aSlotKeepsItsTimeOnTheMentorsClock() {
        assertThat(starts(sundaysAt(THREE_IN_THE_AFTERNOON), FORWARD.minusDays(7), FORWARD.plusDays(1)))
                .containsExactly("2027-03-21T14:00:00Z", "2027-03-28T13:00:00Z");
    }

    @Test
    void aSlotThatNoClockShowsDoesNotTakePlaceThatDay() {
        assertThat(starts(sundaysAt(HALF_PAST_TWO), FORWARD.minusDays(7), FORWARD.plusDays(8)))
                .containsExactly("2027-03-21T01:30:00Z", "2027-04-04T00:30:00Z");
    }

    @Test
    void aSlotThatComesTwiceCountsTheFirstTimeOnly() {
        assertThat(starts(sundaysAt(HALF_PAST_TWO), BACK, BACK.plusDays(1))).containsExactly("2027-10-31T00:30:00Z");
    }

    @Test
    void aSlotBeforeTheGapTakesItsFullTime() {
        WeeklySlots slots = sundaysAt(LocalTime.of(1, 30));
        TimeSlot slot = slots.at(Instant.parse("2027-03-28T00:30:00Z")).orElseThrow();
        assertThat(slot.end()).isEqualTo("2027-03-28T01:30:00Z");
    }

    @Test
    void aClosedDayHasNoWeeklySlotsButItsExtraOnes() {
        var slots = new WeeklySlots(
                STOCKHOLM,
                List.of(new WeeklySlot(DayOfWeek.MONDAY, THREE_IN_THE_AFTERNOON, 45)),
                List.of(new ClosedDays(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 18))),
                List.of(new ExtraSlot(LocalDate.of(2027, 1, 18), LocalTime.of(9, 0), 30)));
        assertThat(starts(slots, LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 26)))
                .containsExactly("2027-01-04T14:00:00Z", "2027-01-18T08:00:00Z", "2027-01-25T14:00:00Z");
    }

    @Test
    void aSlotForOnceGoesBeforeAWeeklyOneOfTheSameStart() {
        LocalDate monday = LocalDate.of(2027, 1, 4);
        var slots = new WeeklySlots(
                STOCKHOLM,
                List.of(new WeeklySlot(DayOfWeek.MONDAY, THREE_IN_THE_AFTERNOON, 45)),
                List.of(),
                List.of(new ExtraSlot(monday, THREE_IN_THE_AFTERNOON, 90)));
        assertThat(slots.at(Instant.parse("2027-01-04T14:00:00Z")).orElseThrow().minutes())
                .isEqualTo(90);
    }

    @Test
    void aSlotIsNotFreeWhileSomebodyIsElsewhereForPartOfIt() {
        WeeklySlots slots = sundaysAt(THREE_IN_THE_AFTERNOON);
        Instant from = Instant.parse("2027-01-03T00:00:00Z");
        Instant until = Instant.parse("2027-01-04T00:00:00Z");
        assertThat(slots.freeBetween(from, until, Set.of(Instant.parse("2027-01-03T14:45:00Z"))))
                .isEmpty();
        assertThat(slots.freeBetween(from, until, Set.of(Instant.parse("2027-01-03T15:00:00Z"))))
                .hasSize(1);
    }

    @Test
    void startsAndLengthsLieOnTheGrid() {
        assertThatThrownBy(() -> new WeeklySlot(DayOfWeek.MONDAY, LocalTime.of(9, 5), 60))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExtraSlot(BACK, LocalTime.of(9, 0), 50))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
