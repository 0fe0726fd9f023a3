package io.cairn.roadmap;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much time a learner has.
 *
 * @param hoursPerWeek 1 to 80, spread evenly over the study days
 * @param studyDays at least one
 * @param blocked days without study: holidays, exams; a week loses the share of its blocked study days
 */
public record Capacity(int hoursPerWeek, Set<DayOfWeek> studyDays, List<DateRange> blocked) implements Serializable {

    public static final int MAX_HOURS_PER_WEEK = 80;

    /** @throws IllegalArgumentException for hours outside 1 to 80 or no study day; the message names the value */
    public Capacity {
        if (hoursPerWeek < 1 || hoursPerWeek > MAX_HOURS_PER_WEEK) {
            throw new IllegalArgumentException(
                    "Hours per week must be 1 to %d, but are %d".formatted(MAX_HOURS_PER_WEEK, hoursPerWeek));
        }
        if (studyDays.isEmpty()) {
            throw new IllegalArgumentException("At least one study day is needed, but there are none: []");
        }
        studyDays = Collections.unmodifiableSortedSet(new TreeSet<>(studyDays));
        blocked = List.copyOf(blocked);
    }

    /** The same hours every week, Monday to Sunday, nothing blocked. */
    public static Capacity everyDay(int hoursPerWeek) {
        return new Capacity(hoursPerWeek, Set.of(DayOfWeek.values()), List.of());
    }

    public Capacity withHoursPerWeek(int hours) {
        return new Capacity(hours, studyDays, blocked);
    }

    public Capacity withStudyDays(Set<DayOfWeek> days) {
        return new Capacity(hoursPerWeek, days, blocked);
    }

    public Capacity withBlocked(List<DateRange> ranges) {
        return new Capacity(hoursPerWeek, studyDays, ranges);
    }
}
