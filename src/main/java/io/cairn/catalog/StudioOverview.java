package io.cairn.catalog;

import java.util.List;

/**
 * How the content stands: what the draft would change, what is wrong with it, and what has been published so far.
 *
 * @param current number of the edition that everybody reads
 * @param differences from that edition to the draft
 * @param findings errors first
 * @param history all editions, the latest first
 */
public record StudioOverview(
        int current,
        Catalog draft,
        CatalogDifferences differences,
        List<CatalogFinding> findings,
        List<EditionInfo> history) {

    public StudioOverview {
        findings = List.copyOf(findings);
        history = List.copyOf(history);
    }

    public List<CatalogFinding> errors() {
        return findings.stream().filter(CatalogFinding::isError).toList();
    }

    public List<CatalogFinding> warnings() {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }
}
