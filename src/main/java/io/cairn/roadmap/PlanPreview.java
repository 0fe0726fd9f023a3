package io.cairn.roadmap;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What other settings or another edition would do to a roadmap; nothing of it is stored until it is handed to {@link Replanning#accept}.
 *
 * @param roadmap which one it was made for
 * @param version of that roadmap
 * @param edition that the plan was made of, and the roadmap is pinned to once it is accepted
 * @param skipped steps that are not wanted
 * @param before the plan in force, or for another edition what it would be if it were made today
 * @param after the plan as it would be from today on
 * @param labels what the steps of both are called, and what was left out
 */
public record PlanPreview(
        UUID roadmap,
        long version,
        int edition,
        Set<StepKey> skipped,
        PlanSettings settings,
        Plan before,
        Plan after,
        PlanDiff diff,
        Map<StepKey, StepLabel> labels)
        implements Serializable {

    public PlanPreview {
        skipped = Set.copyOf(skipped);
        labels = Map.copyOf(labels);
    }

    public Forecast forecast() {
        return after.forecast();
    }

    public List<LeftOut> leftOut() {
        return after.leftOut();
    }
}
