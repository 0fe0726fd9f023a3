package io.cairn.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item as a calendar is told of it (RFC 5545, sections 3.8.4.7, 3.8.7.3 and 3.8.7.4).
 *
 * @param sequence grows with each change that matters
 * @param cancelledAt since when it is called off; {@code null} while it stands
 */
record CalendarEntry(
        CalendarItem item,
        int sequence,
        Instant changedAt,
        @Nullable Instant cancelledAt) {

    static CalendarEntry first(CalendarItem item, Instant now) {
        return new CalendarEntry(item, 0, now, null);
    }

    CalendarEntry changed(CalendarItem to, Instant now) {
        return new CalendarEntry(to, sequence + 1, now, null);
    }

    CalendarEntry cancelled(Instant now) {
        return new CalendarEntry(item, sequence + 1, now, now);
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    boolean says(CalendarItem other) {
        return !isCancelled() && item.equals(other);
    }

    boolean isBefore(LocalDate day) {
        return item.day().isBefore(day);
    }
}
