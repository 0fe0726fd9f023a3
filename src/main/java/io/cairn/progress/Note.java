package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a learner has written for themselves about a thing of the catalogue.
 *
 * @param content in Markdown
 * @param version 0 as long as nothing was ever saved
 * @param savedAt {@code null} likewise
 */
public record Note(
        CatalogKey item,
        String content,
        int version,
        @Nullable Instant savedAt) implements Serializable {

    static Note none(CatalogKey item) {
        return new Note(item, "", 0, null);
    }
}
