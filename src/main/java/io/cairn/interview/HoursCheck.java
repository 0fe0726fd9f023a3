package io.cairn.interview;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks whether a mentor's hours can be meant. */
final class HoursCheck {

    private static final int MOST = 100;
    private static final int MINUTES_PER_DAY = 24 * 60;
    private static final int QUARTERS_PER_WEEK = 7 * MINUTES_PER_DAY / QuarterHours.MINUTES;

    private HoursCheck() {}

    static Optional<HoursProblem> problemWith(InterviewHours hours) {
        WeeklySlots slots = hours.slots();
        if (hours.place().length() > InterviewTexts.PLACE) {
            return Optional.of(HoursProblem.PLACE_TOO_LONG);
        }
        if (slots.weekly().size() > MOST
                || slots.closed().size() > MOST
                || slots.extra().size() > MOST) {
            return Optional.of(HoursProblem.TOO_MANY);
        }
        return overlap(slots.weekly()) ? Optional.of(HoursProblem.OVERLAP) : Optional.empty();
    }

    /** Sunday's last slot may reach into Monday. */
    private static boolean overlap(List<WeeklySlot> weekly) {
        Set<Integer> taken = new HashSet<>();
        for (WeeklySlot slot : weekly) {
            int first =
                    (slot.day().ordinal() * MINUTES_PER_DAY + slot.start().toSecondOfDay() / 60) / QuarterHours.MINUTES;
            for (int quarter = first; quarter < first + slot.minutes() / QuarterHours.MINUTES; quarter++) {
                if (!taken.add(quarter % QUARTERS_PER_WEEK)) {
                    return true;
                }
            }
        }
        return false;
    }
}
