package io.cairn.portfolio;

import io.cairn.progress.EvidenceChange;
import java.io.Serializable;
import java.util.List;

/**
 * What would be lost with a project.
 *
 * @param evidence how the evidence of units and briefs would change
 */
public record RemovalPreview(ProjectInfo project, List<EvidenceChange> evidence) implements Serializable {

    public RemovalPreview {
        evidence = List.copyOf(evidence);
    }
}
