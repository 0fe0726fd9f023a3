package io.cairn.interview;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * An interview that can be held once, beside the weekly ones; also on a closed day.
 *
 * @param start on the mentor's clock, on a quarter of an hour
 * @param minutes how long it takes; one of {@link InterviewLength#MINUTES}
 */
public record ExtraSlot(LocalDate day, LocalTime start, int minutes) implements Serializable {

    /** @throws IllegalArgumentException if start or length do not fit the grid */
    public ExtraSlot {
        InterviewLength.check(start, minutes);
    }
}
