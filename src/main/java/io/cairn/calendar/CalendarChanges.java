package io.cairn.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar is to be told after a plan has changed: what moved keeps its id and counts up, what is gone is called
 * off, and what has gone by stays as it was.
 *
 * @param told all entries as they are from now on, also those called off lately
 * @param written those among them that are new or have changed
 * @param forgotten ids of those that are told no more: called off or gone by long ago
 */
record CalendarChanges(List<CalendarEntry> told, List<CalendarEntry> written, List<String> forgotten) {

    /** Long enough for every program that subscribed to have asked again. */
    static final Duration CANCELLED_FOR = Duration.ofDays(60);

    static final int PAST_DAYS = 90;

    /**
     * @param before as the calendar was told last
     * @param wanted what is to stand in it from today on
     */
    static CalendarChanges between(
            List<CalendarEntry> before, List<CalendarItem> wanted, LocalDate today, Instant now) {
        Map<String, CalendarEntry> left = new LinkedHashMap<>();
        before.forEach(entry -> left.put(entry.item().uid(), entry));
        List<CalendarEntry> told = new ArrayList<>();
        List<CalendarEntry> written = new ArrayList<>();
        List<String> forgotten = new ArrayList<>();
        for (CalendarItem item : wanted) {
            CalendarEntry old = left.remove(item.uid());
            CalendarEntry next = next(old, item, now);
            told.add(next);
            if (next != old) {
                written.add(next);
            }
        }
        for (CalendarEntry old : left.values()) {
            if (isLongGone(old, today, now)) {
                forgotten.add(old.item().uid());
            } else if (old.isCancelled() || old.isBefore(today)) {
                told.add(old);
            } else {
                CalendarEntry cancelled = old.cancelled(now);
                told.add(cancelled);
                written.add(cancelled);
            }
        }
        return new CalendarChanges(told, written, forgotten);
    }

    private static CalendarEntry next(@Nullable CalendarEntry old, CalendarItem item, Instant now) {
        if (old == null) {
            return CalendarEntry.first(item, now);
        }
        return old.says(item) ? old : old.changed(item, now);
    }

    private static boolean isLongGone(CalendarEntry entry, LocalDate today, Instant now) {
        Instant cancelledAt = entry.cancelledAt();
        return cancelledAt == null
                ? entry.isBefore(today.minusDays(PAST_DAYS))
                : cancelledAt.isBefore(now.minus(CANCELLED_FOR));
    }

    boolean isNothing() {
        return written.isEmpty() && forgotten.isEmpty();
    }
}
