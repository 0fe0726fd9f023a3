package io.cairn.roadmap;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How much somebody has studied a week lately, weeks without study among them.
 *
 * @param minutesPerWeek on average
 * @param weeks whole weeks that it was measured over
 */
public record StudyRate(int minutesPerWeek, int weeks) implements Serializable {

    private static final int MOST_WEEKS = 6;

    /**
     * Over at most the last six whole weeks, and none before the first with any time logged.
     *
     * @param logged minutes by the Monday of the week
     * @return empty while there is no such week
     */
    static Optional<StudyRate> of(SortedMap<LocalDate, Integer> logged, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        SortedMap<LocalDate, Integer> over = logged.headMap(monday);
        if (over.isEmpty()) {
            return Optional.empty();
        }
        int weeks = (int) Math.min(MOST_WEEKS, ChronoUnit.WEEKS.between(over.firstKey(), monday));
        int minutes = over.tailMap(monday.minusWeeks(weeks)).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return Optional.of(new StudyRate(minutes / weeks, weeks));
    }
}
