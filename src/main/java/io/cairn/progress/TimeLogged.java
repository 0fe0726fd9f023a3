package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that somebody has logged, added up.
 *
 * @param byItem minutes of each thing of the catalogue that any were logged for
 * @param byWeek minutes of each ISO week that has any, by its Monday
 */
public record TimeLogged(Map<CatalogKey, Integer> byItem, SortedMap<LocalDate, Integer> byWeek)
        implements Serializable {

    public TimeLogged {
        byItem = Collections.unmodifiableMap(new LinkedHashMap<>(byItem));
        byWeek = Collections.unmodifiableSortedMap(new TreeMap<>(byWeek));
    }

    /** Minutes logged for one thing; 0 if none were. */
    public int minutes(CatalogKey item) {
        return byItem.getOrDefault(item, 0);
    }

    /** Minutes logged in the week that begins on a Monday; 0 if none were. */
    public int minutesInWeek(LocalDate monday) {
        return byWeek.getOrDefault(monday, 0);
    }

    public int totalMinutes() {
        return byWeek.values().stream().mapToInt(Integer::intValue).sum();
    }
}
