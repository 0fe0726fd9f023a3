package io.cairn.catalog;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What publishing would do.
 *
 * @param seen to be handed back with the decision
 * @param again number of the older edition that would be published again; {@code null} when it is the draft
 * @param changes from what everybody reads now to what they would read
 * @param thrownAway from the draft to what it would be afterwards; nothing when it is the draft that is published
 * @param content what would be published
 * @param findings what the checks say of it, errors first
 */
public record PublishingPlan(
        DraftVersion seen,
        @Nullable Integer again,
        CatalogDifferences changes,
        CatalogDifferences thrownAway,
        Catalog content,
        List<CatalogFinding> findings) {

    public PublishingPlan {
        findings = List.copyOf(findings);
    }

    /** What is decided about, for a view to keep. */
    public record Decision(DraftVersion seen, @Nullable Integer again) implements Serializable {}

    public Decision decision() {
        return new Decision(seen, again);
    }

    public int nextNumber() {
        return seen.edition() + 1;
    }

    public List<CatalogFinding> errors() {
        return findings.stream().filter(CatalogFinding::isError).toList();
    }

    public List<CatalogFinding> warnings() {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }
}
