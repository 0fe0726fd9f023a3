package io.cairn.interview;

import java.io.Serializable;
import java.time.LocalDate;

/** Days on which the weekly slots do not count, the last one included. */
public record ClosedDays(LocalDate from, LocalDate to) implements Serializable {

    /** @throws IllegalArgumentException if it ends before it begins */
    public ClosedDays {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Ends before it begins: %s to %s".formatted(from, to));
        }
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
