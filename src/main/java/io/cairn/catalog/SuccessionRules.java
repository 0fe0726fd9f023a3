package io.cairn.catalog;

import io.cairn.catalog.ThingProblem.Kind;
import java.util.List;
import java.util.Set;

/** What a unit that leaves can become. */
final class SuccessionRules {

    private SuccessionRules() {}

    /** Why it cannot become this; empty if it can. */
    static List<ThingProblem> problems(Succession succession, Set<CatalogKey> known) {
        boolean several = succession.kind() == Succession.Kind.SPLIT;
        int heirs = succession.into().size();
        if (heirs > 0 && (several ? heirs < 2 : heirs > 1)) {
            return List.of(new ThingProblem("into", several ? Kind.TOO_FEW : Kind.TOO_MANY, several ? "2" : "1"));
        }
        return ThingRules.read(
                        CatalogKey.of(succession.unit()),
                        ThingFields.of(CatalogKey.Kind.SUCCESSION),
                        ThingRecords.values(succession.key(), succession),
                        known)
                .problems();
    }
}
