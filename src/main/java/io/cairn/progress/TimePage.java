package io.cairn.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A part of a list of entries, the latest day first.
 *
 * @param entries of this part
 * @param byWeek minutes of the weeks they are in, by Monday, entries of other parts included
 * @param count how many entries there are in all parts
 * @param minutes of all parts
 */
public record TimePage(List<TimeEntry> entries, Map<LocalDate, Integer> byWeek, int count, int minutes)
        implements Serializable {

    public TimePage {
        entries = List.copyOf(entries);
        byWeek = new TreeMap<>(byWeek);
    }
}
