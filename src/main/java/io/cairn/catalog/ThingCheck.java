package io.cairn.catalog;

import java.util.List;

/**
 * What is to be said of a thing as it stands in a form.
 *
 * @param problems why it cannot be kept; while there are any, nothing else is looked for
 * @param findings what the checks say of it
 * @param elsewhere what they would newly say of other things because of it
 */
public record ThingCheck(
        List<ThingProblem> problems, List<CatalogFinding> findings, List<CatalogFinding> elsewhere, Catalog draft) {

    public ThingCheck {
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
        elsewhere = List.copyOf(elsewhere);
    }
}
