package io.cairn.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** The draft cannot be published as it is; {@link #findings()} says why. */
public class CatalogInvalidException extends RuntimeException {

    private final List<CatalogFinding> findings;

    /** @param findings errors only, at least one */
    CatalogInvalidException(List<CatalogFinding> findings) {
        super(findings.stream().map(CatalogFinding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    public List<CatalogFinding> findings() {
        return findings;
    }
}
