package io.cairn.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A thing of the draft as it is handed out to be changed.
 *
 * @param version which one it is; a change says on which it was made
 * @param published whether any edition has had it, so that people may have used it
 * @param findings what the checks say of it
 * @param references what it names
 */
public record ThingInEditing(
        CatalogKey key,
        Instant version,
        boolean published,
        ThingValues values,
        List<CatalogFinding> findings,
        Set<CatalogKey> references,
        Catalog draft) {

    public ThingInEditing {
        findings = List.copyOf(findings);
        references = Set.copyOf(references);
    }
}
