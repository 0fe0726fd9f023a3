package io.cairn.catalog;

import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A credential that somebody outside issues.
 *
 * @param validityMonths months until it expires; {@code null} when it does not
 * @param effort hours of preparation beyond the units it covers
 * @param units what it is evidence for
 */
public record Certification(
        Slug slug,
        String name,
        String issuer,
        String url,
        String summary,
        @Nullable Integer validityMonths,
        Effort effort,
        List<UnitId> units,
        Status status)
        implements Serializable {

    public Certification {
        units = List.copyOf(units);
    }
}
