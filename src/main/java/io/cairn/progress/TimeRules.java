package io.cairn.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an entry of the time log has to respect; the table's constraints say the same. */
public final class TimeRules {

    public static final int MAX_MINUTES = 24 * 60;

    /** Characters of a note. */
    public static final int MAX_NOTE = 300;

    /** Years back from today. */
    public static final int MAX_YEARS = 10;

    /** A timer that has run for longer was rather forgotten: its owner is asked what really was. */
    public static final Duration LONGEST_RUN = Duration.ofHours(12);

    private TimeRules() {}

    /** @param today where the person is */
    public static List<TimeProblem> check(TimeSpent spent, LocalDate today) {
        List<TimeProblem> problems = new ArrayList<>();
        if (spent.minutes() < 1) {
            problems.add(TimeProblem.TOO_LITTLE);
        }
        if (spent.minutes() > MAX_MINUTES) {
            problems.add(TimeProblem.TOO_MUCH);
        }
        if (spent.day().isAfter(today)) {
            problems.add(TimeProblem.IN_THE_FUTURE);
        }
        if (spent.day().isBefore(today.minusYears(MAX_YEARS))) {
            problems.add(TimeProblem.LONG_AGO);
        }
        if (spent.note().length() > MAX_NOTE) {
            problems.add(TimeProblem.NOTE_TOO_LONG);
        }
        return problems;
    }
}
