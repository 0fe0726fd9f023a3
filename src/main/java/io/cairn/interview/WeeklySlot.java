package io.cairn.interview;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * An interview that can be held every week, on the mentor's own clock.
 *
 * @param start on a quarter of an hour
 * @param minutes how long it takes; one of {@link InterviewLength#MINUTES}
 */
public record WeeklySlot(DayOfWeek day, LocalTime start, int minutes) implements Serializable {

    /** @throws IllegalArgumentException if start or length do not fit the grid */
    public WeeklySlot {
        InterviewLength.check(start, minutes);
    }
}
