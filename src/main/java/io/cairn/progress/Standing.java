package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is with one thing of the catalogue.
 *
 * @param item what it is about: a unit, a project brief, a certification or a career task
 * @param evidence {@code null} while it is in progress and nothing shows it yet
 * @param startedOn {@code null} when it was known from before
 * @param finishedOn {@code null} while it is in progress or when it was known from before
 */
public record Standing(
        CatalogKey item,
        Stage stage,
        @Nullable Evidence evidence,
        Origin origin,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate finishedOn)
        implements Serializable {

    public boolean isDone() {
        return stage == Stage.DONE;
    }
}
