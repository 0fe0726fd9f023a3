package io.cairn.roadmap;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands on their roadmap, and the ways to go on.
 *
 * @param settings of the plan in force
 * @param paused whether the roadmap rests today
 * @param rate what was really studied lately; {@code null} if nothing is logged
 * @param rest what a pause without an end would do or, while there is one, going on
 */
public record PlanOptions(
        PlanSettings settings,
        boolean paused,
        PaceEstimate pace,
        @Nullable StudyRate rate,
        Expectation expectation,
        List<PlanOption> options,
        PlanPreview rest)
        implements Serializable {

    public PlanOptions {
        options = List.copyOf(options);
    }
}
