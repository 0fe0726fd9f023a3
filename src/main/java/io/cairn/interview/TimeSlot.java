package io.cairn.interview;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A stretch of time in which an interview is or could be held. */
public record TimeSlot(Instant start, int minutes) implements Serializable {

    public Instant end() {
        return start.plus(Duration.ofMinutes(minutes));
    }

    List<Instant> quarters() {
        return QuarterHours.of(start, minutes);
    }
}
