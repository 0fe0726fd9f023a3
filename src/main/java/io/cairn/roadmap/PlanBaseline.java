package io.cairn.roadmap;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The first plan of a roadmap, which progress is measured against.
 *
 * @param weeks what it meant to be done in each week
 */
public record PlanBaseline(Instant acceptedAt, Forecast forecast, List<PlanWeek> weeks) implements Serializable {

    public PlanBaseline {
        weeks = List.copyOf(weeks);
    }
}
