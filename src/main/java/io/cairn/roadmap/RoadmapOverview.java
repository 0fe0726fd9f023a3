package io.cairn.roadmap;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All roadmaps of a person.
 *
 * @param followed the current one; {@code null} before onboarding
 * @param all the newest first
 */
public record RoadmapOverview(@Nullable RoadmapView followed, List<RoadmapSummary> all) implements Serializable {

    public RoadmapOverview {
        all = List.copyOf(all);
    }

    public Optional<RoadmapView> current() {
        return Optional.ofNullable(followed);
    }

    /** Whether there is a choice. */
    public boolean hasSeveral() {
        return all.size() > 1;
    }
}
