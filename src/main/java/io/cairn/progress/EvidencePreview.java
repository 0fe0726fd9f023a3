package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What other proof would change.
 *
 * @param changes by item; what would stay as it is is left out
 * @param standings how everything stands now, for whoever reckons on
 */
public record EvidencePreview(List<EvidenceChange> changes, Map<CatalogKey, Standing> standings)
        implements Serializable {

    public EvidencePreview {
        changes = List.copyOf(changes);
        standings = Map.copyOf(standings);
    }
}
