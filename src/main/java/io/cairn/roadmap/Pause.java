package io.cairn.roadmap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time without study that somebody takes from the roadmap as a whole.
 *
 * @param from its first day
 * @param until its last day; {@code null} until they say that they are back
 */
public record Pause(LocalDate from, @Nullable LocalDate until) implements Serializable {

    /** Whether nothing is to be studied on the day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public boolean isOpenEnded() {
        return until == null;
    }

    /** Its days, if it is known how many. */
    Optional<DateRange> days() {
        return Optional.ofNullable(until).filter(last -> !last.isBefore(from)).map(last -> new DateRange(from, last));
    }
}
