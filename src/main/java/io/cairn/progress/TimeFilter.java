package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the time log are asked for.
 *
 * @param item only these; {@code null} for any
 * @param from first day; {@code null} for all before
 * @param to last day; {@code null} for all after
 */
public record TimeFilter(
        @Nullable CatalogKey item,
        @Nullable LocalDate from,
        @Nullable LocalDate to) implements Serializable {

    public static final TimeFilter ALL = new TimeFilter(null, null, null);

    public boolean isAll() {
        return equals(ALL);
    }
}
