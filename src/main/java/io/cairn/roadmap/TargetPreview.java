package io.cairn.roadmap;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What it would mean to follow another career role; nothing of it is stored until it is handed to
 * {@link TargetChange#accept}.
 *
 * @param former the roadmap being followed
 * @param formerRole where it leads
 * @param formerForecast when that would be reached as it is planned now
 * @param settings of the new roadmap: hours, days and breaks as they are, no target date
 * @param distance of the new role from here: what carries over and what is left
 * @param forecast when the new role would be reached
 * @param dropped what is left for the former role and not needed for the new one
 * @param existing a roadmap to the new role that is there already; {@code null} without one
 */
public record TargetPreview(
        UUID former,
        Slug formerRole,
        Forecast formerForecast,
        PlanSettings settings,
        RoleDistance distance,
        Forecast forecast,
        List<RoleDistance.Part> dropped,
        @Nullable UUID existing)
        implements Serializable {

    public TargetPreview {
        dropped = List.copyOf(dropped);
    }

    public Slug role() {
        return settings.role();
    }
}
