package io.cairn.portfolio;

import io.cairn.progress.EvidenceChange;
import io.cairn.roadmap.PlanEffect;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would be lost with a project.
 *
 * @param evidence how the evidence of units and briefs would change
 * @param plan what it would do to the current roadmap; {@code null} when nothing would have to be done again, or without
 *     a roadmap
 */
public record RemovalPreview(
        List<EvidenceChange> evidence, @Nullable PlanEffect plan) implements Serializable {

    public RemovalPreview {
        evidence = List.copyOf(evidence);
    }
}
