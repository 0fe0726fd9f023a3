package io.cairn.interview;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * When a mentor can be booked: slots that come every week, days without them, and slots for once. All of it is told on
 * the clock of one zone, so a slot stays at 15:00 there when the offset to UTC changes.
 *
 * <p>When clocks are put forward, a slot whose start is skipped does not take place that day: nobody's clock ever shows
 * it. When they are put back and a start comes twice, the first one counts, once. A length is elapsed time, whatever
 * the clocks do in between.
 */
public record WeeklySlots(ZoneId zone, List<WeeklySlot> weekly, List<ClosedDays> closed, List<ExtraSlot> extra)
        implements Serializable {

    public WeeklySlots {
        weekly = List.copyOf(weekly);
        closed = List.copyOf(closed);
        extra = List.copyOf(extra);
    }

    public static WeeklySlots none(ZoneId zone) {
        return new WeeklySlots(zone, List.of(), List.of(), List.of());
    }

    /** The slots that begin in the window, by their start; at most one for each start, the one for once before the others. */
    public List<TimeSlot> between(Instant from, Instant until) {
        if (!from.isBefore(until)) {
            return List.of();
        }
        Map<Instant, TimeSlot> slots = new TreeMap<>();
        // The window may begin and end on any day of the zone: one day more on either side is enough for all.
        LocalDate first = LocalDate.ofInstant(from, zone).minusDays(1);
        LocalDate last = LocalDate.ofInstant(until, zone).plusDays(1);
        Stream.concat(extraOn(first, last), weeklyOn(first, last))
                .filter(slot -> !slot.start().isBefore(from) && slot.start().isBefore(until))
                .forEach(slot -> slots.putIfAbsent(slot.start(), slot));
        return List.copyOf(slots.values());
    }

    /**
     * Those of the slots in the window that nobody is in the way of.
     *
     * @param taken quarters of an hour in which mentor or learner are elsewhere
     */
    List<TimeSlot> freeBetween(Instant from, Instant until, Collection<Instant> taken) {
        return between(from, until).stream()
                .filter(slot -> slot.quarters().stream().noneMatch(taken::contains))
                .toList();
    }

    /** The slot that begins then, if there is one. */
    Optional<TimeSlot> at(Instant start) {
        return between(start, start.plusNanos(1)).stream().findFirst();
    }

    private Stream<TimeSlot> extraOn(LocalDate first, LocalDate last) {
        return extra.stream()
                .filter(slot -> !slot.day().isBefore(first) && !slot.day().isAfter(last))
                .flatMap(slot -> slot(slot.day(), slot.start(), slot.minutes()).stream());
    }

    private Stream<TimeSlot> weeklyOn(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> closed.stream().noneMatch(days -> days.contains(day)))
                .flatMap(day -> weekly.stream()
                        .filter(slot -> slot.day() == day.getDayOfWeek())
                        .flatMap(slot -> slot(day, slot.start(), slot.minutes()).stream()));
    }

    private Optional<TimeSlot> slot(LocalDate day, LocalTime start, int minutes) {
        LocalDateTime local = day.atTime(start);
        // None in a gap; in an overlap the earlier instant has the greater offset, which comes first.
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return offsets.stream().findFirst().map(offset -> new TimeSlot(local.toInstant(offset), minutes));
    }
}
