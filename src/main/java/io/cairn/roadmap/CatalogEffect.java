package io.cairn.roadmap;

import io.cairn.catalog.CatalogKey;
import io.cairn.shared.Slug;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What another state of the catalogue would do to one roadmap.
 *
 * @param things all that the roadmap is about: its career role, the steps of either plan, and what its owner has begun or
 *     done besides
 * @param change {@code null} if no plan can be made any more, as when the career role is gone
 */
public record CatalogEffect(
        UUID owner,
        Slug role,
        Set<CatalogKey> things,
        @Nullable Change change) {

    /**
     * Between two plans made on one day.
     *
     * @param hours by how many likely hours more is to be done; negative for fewer
     * @param days by how many days the likely end comes later; negative for sooner
     * @param percentDone of the likely hours, as the roadmap is
     * @param moved steps that come in another order
     */
    public record Change(int hours, int days, int added, int removed, int moved, int percentDone) {

        public boolean isNone() {
            return hours == 0 && days == 0 && added == 0 && removed == 0 && moved == 0;
        }
    }
}
