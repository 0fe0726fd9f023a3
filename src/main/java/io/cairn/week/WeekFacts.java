package io.cairn.week;

import io.cairn.catalog.CatalogKey;
import io.cairn.notification.NoticeInfo;
import io.cairn.progress.RunningTimer;
import io.cairn.progress.TimeLogged;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a learner's week is told from, besides their roadmap.
 *
 * @param since when they were last here before this visit
 * @param timer the timer that is running; {@code null} if none is
 * @param logged all time they have logged
 * @param finished when each thing was done, where that is known
 * @param news what they were told since, the newest first
 */
public record WeekFacts(
        Instant since,
        @Nullable RunningTimer timer,
        TimeLogged logged,
        Map<CatalogKey, LocalDate> finished,
        List<NoticeInfo> news)
        implements Serializable {

    public WeekFacts {
        finished = Map.copyOf(finished);
        news = List.copyOf(news);
    }

    /** The Mondays of the weeks in which they logged time or finished anything. */
    public Set<LocalDate> weeksOfWork() {
        Set<LocalDate> weeks = new TreeSet<>(logged.byWeek().keySet());
        finished.values().stream().map(BurnUp::mondayOf).forEach(weeks::add);
        return weeks;
    }
}
