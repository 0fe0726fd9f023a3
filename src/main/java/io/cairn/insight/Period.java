package io.cairn.insight;

import java.time.Duration;
import java.time.Instant;

/** How far back one looks. */
public enum Period {
    MONTH(30),
    QUARTER(90),
    YEAR(365),
    ALL(0);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    /** When it begins. */
    Instant before(Instant now) {
        return days == 0 ? Instant.EPOCH : now.minus(Duration.ofDays(days));
    }
}
