package io.cairn.roadmap;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What other settings would do to a roadmap; nothing of it is stored.
 *
 * @param version of the roadmap it was made for, to be handed to {@link Replanning#accept}
 * @param before the plan in force
 * @param after the plan as it would be from today on
 * @param labels what the steps of both are called, and what was left out
 */
public record PlanPreview(
        PlanSettings settings, long version, Plan before, Plan after, PlanDiff diff, Map<StepKey, StepLabel> labels)
        implements Serializable {

    public PlanPreview {
        labels = Map.copyOf(labels);
    }

    public Forecast forecast() {
        return after.forecast();
    }

    public List<LeftOut> leftOut() {
        return after.leftOut();
    }
}
