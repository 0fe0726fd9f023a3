package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a learner keeps beside one thing of the catalogue while working on it.
 *
 * @param links in the order they were added
 * @param checks own points, likewise
 * @param points those of the catalogue's checklist that are ticked
 * @param resources those of its resources that are ticked, by slug
 * @param minutes logged for it
 * @param entries how many there are in the time log
 * @param latest the latest of them
 * @param timer the timer that is running, for whatever thing; {@code null} if none is
 */
public record Worksheet(
        CatalogKey item,
        Note note,
        List<OwnLink> links,
        List<OwnCheck> checks,
        Set<String> points,
        Set<String> resources,
        int minutes,
        int entries,
        List<TimeEntry> latest,
        @Nullable RunningTimer timer)
        implements Serializable {

    public Worksheet {
        links = List.copyOf(links);
        checks = List.copyOf(checks);
        points = Set.copyOf(points);
        resources = Set.copyOf(resources);
        latest = List.copyOf(latest);
    }

    /** Whether another has the same timer and the same time logged. */
    public boolean hasSameTime(Worksheet other) {
        return entries == other.entries
                && minutes == other.minutes
                && latest.equals(other.latest)
                && Objects.equals(timer, other.timer);
    }

    /** Whether a point of the catalogue's checklist is ticked. */
    public boolean isTicked(String point) {
        return points.contains(Checklist.name(point));
    }

    public boolean isTicked(Slug resource) {
        return resources.contains(resource.value());
    }
}
