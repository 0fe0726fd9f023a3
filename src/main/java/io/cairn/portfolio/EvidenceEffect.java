package io.cairn.portfolio;

import io.cairn.progress.EvidenceChange;
import io.cairn.roadmap.PlanEffect;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it would do to save something that proves units, or to remove it.
 *
 * @param evidence how the evidence of units, briefs and certifications would change
 * @param plan what it would do to the current roadmap; {@code null} when as much would be done as now, or without a
 *     roadmap
 */
public record EvidenceEffect(
        List<EvidenceChange> evidence, @Nullable PlanEffect plan) implements Serializable {

    public EvidenceEffect {
        evidence = List.copyOf(evidence);
    }
}
