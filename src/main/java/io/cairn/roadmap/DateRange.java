package io.cairn.roadmap;

import java.io.Serializable;
import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record DateRange(LocalDate from, LocalDate to) implements Serializable {

    /** @throws IllegalArgumentException if it ends before it begins; the message names both days */
    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A range of days cannot end on %s before it begins on %s".formatted(to, from));
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
