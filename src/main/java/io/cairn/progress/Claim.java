package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says themselves about one thing of the catalogue.
 *
 * @param startedOn {@code null} when it was known from before
 * @param finishedOn {@code null} while it is in progress or when it was known from before
 */
public record Claim(
        CatalogKey item,
        Stage stage,
        Origin origin,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate finishedOn) implements Serializable {

    boolean isDone() {
        return stage == Stage.DONE;
    }
}
