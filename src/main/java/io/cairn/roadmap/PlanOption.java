package io.cairn.roadmap;

import io.cairn.catalog.Importance;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way to go on when life has got in the way of a plan, with its price.
 *
 * @param kind {@link PlanCause#FINISH_LATER}, {@link PlanCause#FEWER_STEPS} or {@link PlanCause#MORE_HOURS}
 * @param outlook whether it can be taken
 * @param hoursPerWeek it asks for
 * @param importance what the career role gives to the units that would go
 * @param preview what it would do; {@code null} unless it can be taken
 */
public record PlanOption(
        PlanCause kind,
        Outlook outlook,
        int hoursPerWeek,
        Map<StepKey, Importance> importance,
        @Nullable PlanPreview preview)
        implements Serializable {

    public PlanOption {
        importance = Map.copyOf(importance);
    }

    public enum Outlook {
        OPEN,
        /** The plan holds without it. */
        NOT_NEEDED,
        /** The date has gone by, so it cannot be held. */
        DATE_GONE,
        /** Even without all that may go the date cannot be held. */
        NOT_ENOUGH,
        /** No week is long enough, or it asks for far more hours than somebody has set aside. */
        TOO_MUCH
    }
}
