package io.cairn.catalog;

import io.cairn.catalog.CatalogFinding.Kind;
import io.cairn.catalog.CatalogFinding.Severity;
import io.cairn.shared.Effort;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what the checks find. */
final class Findings {

    private final List<CatalogFinding> found = new ArrayList<>();

    void error(Kind kind, CatalogKey id, Object value, String message) {
        found.add(new CatalogFinding(Severity.ERROR, kind, id.toString(), value.toString(), message));
    }

    void error(Kind kind, CatalogKey id, String message) {
        error(kind, id, "", message);
    }

    void warning(Kind kind, CatalogKey id, String message) {
        warning(kind, id, "", message);
    }

    void warning(Kind kind, CatalogKey id, Object value, String message) {
        found.add(new CatalogFinding(Severity.WARNING, kind, id.toString(), value.toString(), message));
    }

    /** Each reference must be one of the known ids and must not come twice. */
    <T> void references(CatalogKey id, String field, Collection<T> references, Set<T> known) {
        Set<T> seen = new HashSet<>();
        for (T reference : references) {
            reference(id, field, reference, known);
            if (!seen.add(reference)) {
                error(Kind.DUPLICATE, id, reference, "%s names '%s' twice".formatted(field, reference));
            }
        }
    }

    <T> void reference(CatalogKey id, String field, T reference, Set<T> known) {
        if (!known.contains(reference)) {
            error(
                    Kind.UNKNOWN_REFERENCE,
                    id,
                    reference,
                    "%s names '%s', which does not exist".formatted(field, reference));
        }
    }

    /** Zero hours would make a step vanish from every plan. */
    void effort(CatalogKey id, Effort effort) {
        if (effort.low() == 0) {
            error(
                    Kind.NO_EFFORT,
                    id,
                    "The effort must be at least one hour, but is %d/%d/%d"
                            .formatted(effort.low(), effort.likely(), effort.high()));
        }
    }

    List<CatalogFinding> all() {
        return List.copyOf(found);
    }
}
