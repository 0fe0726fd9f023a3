package io.cairn.roadmap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns study time into days and back, counting minutes from the start. Weeks are made as they are asked for.
 *
 * <p>After j of a week's d free study days, out of n a full week has, {@code floor(60 h j / n)} of its minutes are over.
 * So on every day more weekly hours mean no fewer minutes since the start.
 */
final class StudyCalendar {

    private static final int MINUTES_PER_HOUR = 60;
    /** So long a time without a single study day is refused. */
    private static final int MAX_EMPTY_WEEKS = 520;

    private final Capacity capacity;
    private final int weeklyMinutes;
    private final LocalDate start;
    private final List<Week> weeks = new ArrayList<>();
    private int emptyWeeks;

    /**
     * @param days free study days
     * @param before minutes since the start when it begins
     */
    record Week(LocalDate monday, List<LocalDate> days, int minutes, long before) {}

    StudyCalendar(Capacity capacity, LocalDate start) {
        this(capacity, capacity.hoursPerWeek(), start);
    }

    /** @param hoursPerWeek instead of the capacity's own, for asking what if; may be more than anybody should */
    StudyCalendar(Capacity capacity, int hoursPerWeek, LocalDate start) {
        this.capacity = capacity;
        this.weeklyMinutes = hoursPerWeek * MINUTES_PER_HOUR;
        this.start = start;
    }

    /** The week of that number, 0 being the one of the start. */
    Week week(int number) {
        while (weeks.size() <= number) {
            weeks.add(next());
        }
        return weeks.get(number);
    }

    private Week next() {
        LocalDate monday =
                start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks.size());
        List<LocalDate> days = capacity.studyDays().stream()
                .map(day -> monday.plusDays(day.getValue() - 1L))
                .filter(this::isFree)
                .toList();
        long before =
                weeks.isEmpty() ? 0 : weeks.getLast().before() + weeks.getLast().minutes();
        emptyWeeks = days.isEmpty() ? emptyWeeks + 1 : 0;
        return new Week(monday, days, minutes(days.size()), before);
    }

    private boolean isFree(LocalDate day) {
        return !day.isBefore(start) && capacity.blocked().stream().noneMatch(range -> range.contains(day));
    }

    private int minutes(int days) {
        return weeklyMinutes * days / capacity.studyDays().size();
    }

    /**
     * The day on which the given minute since the start is over; the start itself for minute 0.
     *
     * @throws PlanningException if all study days of ten years are blocked
     */
    LocalDate dayOf(long minute) {
        if (minute <= 0) {
            return start;
        }
        Week week = week(weekOf(minute));
        int days = IntStream.rangeClosed(1, week.days().size())
                .filter(count -> week.before() + minutes(count) >= minute)
                .findFirst()
                .orElseThrow();
        return week.days().get(days - 1);
    }

    private int weekOf(long minute) {
        int low = 0;
        int high = Math.max(0, weeks.size() - 1);
        while (end(high) < minute) {
            low = high + 1;
            high = low;
            if (emptyWeeks > MAX_EMPTY_WEEKS) {
                throw new PlanningException("No study day is left in the ten years before %s"
                        .formatted(weeks.getLast().monday()));
            }
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) >= minute) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private long end(int number) {
        Week week = week(number);
        return week.before() + week.minutes();
    }

    /** Minutes from the start up to and including the day, or {@code enough} if it is more than that. */
    long minutesUntil(LocalDate day, long enough) {
        long minutes = 0;
        for (int i = 0; minutes < enough && !week(i).monday().isAfter(day) && emptyWeeks <= MAX_EMPTY_WEEKS; i++) {
            Week week = week(i);
            int days = (int) week.days().stream().filter(d -> !d.isAfter(day)).count();
            minutes = week.before() + minutes(days);
        }
        return Math.min(minutes, enough);
    }
}
