package io.cairn.week;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;

/**
 * Weeks in which something was done: time logged, or a step finished. The week that is still running counts when it has
 * something and breaks nothing while it has not.
 *
 * @param inARow weeks without a gap, up to this one or the last
 * @param inAll weeks with something
 */
public record Streak(int inARow, int inAll) implements Serializable {

    /**
     * @param mondays of the weeks with something; those after this week are passed over
     * @param thisMonday the Monday of the week that is running
     */
    public static Streak of(Collection<LocalDate> mondays, LocalDate thisMonday) {
        TreeSet<LocalDate> weeks = new TreeSet<>(mondays);
        weeks.removeIf(monday -> monday.isAfter(thisMonday));
        LocalDate week = weeks.contains(thisMonday) ? thisMonday : thisMonday.minusWeeks(1);
        int inARow = 0;
        while (weeks.contains(week)) {
            inARow++;
            week = week.minusWeeks(1);
        }
        return new Streak(inARow, weeks.size());
    }
}
