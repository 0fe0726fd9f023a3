package io.cairn.catalog;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a thing of the catalogue says in another language. Which of its texts each of these stands for, is told by
 * {@link Translatables}; what is left out is read in the original's words.
 */
public record Translation(
        TranslationId id,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String text) implements Serializable {

    public CatalogKey key() {
        return id.key();
    }

    /** @throws IllegalArgumentException if it has no such text */
    @Nullable
    String get(String field) {
        return switch (field) {
            case Translatables.TITLE -> title;
            case Translatables.SUMMARY -> summary;
            case Translatables.TEXT -> text;
            default -> throw new IllegalArgumentException("No text of a translation: " + field);
        };
    }
}
