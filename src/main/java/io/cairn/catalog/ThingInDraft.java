package io.cairn.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing of the draft with all that is to be said about it.
 *
 * @param fields all that it says, as of something new
 * @param findings what the checks say of it
 * @param difference what the draft changes about it; {@code null} when it is as published
 */
public record ThingInDraft(
        CatalogKey key,
        Catalog draft,
        List<FieldDifference> fields,
        List<CatalogFinding> findings,
        @Nullable ThingDifference difference) {

    public ThingInDraft {
        fields = List.copyOf(fields);
        findings = List.copyOf(findings);
    }
}
