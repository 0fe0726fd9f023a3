package io.cairn.portfolio;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The project brief that does most for a portfolio.
 *
 * @param closes points that are met once it is done; nothing when the next points take more than one project
 * @param advances points that it brings nearer and does not close
 * @param hours what it takes from where the learner is: what is left of the project itself, and the units to learn first
 * @param begun the learner's own unfinished project that was made from it
 */
public record NextBrief(
        Slug brief,
        List<ReadinessPoint> closes,
        List<ReadinessPoint> advances,
        int hours,
        @Nullable UUID begun) implements Serializable {

    public NextBrief {
        closes = List.copyOf(closes);
        advances = List.copyOf(advances);
    }
}
