package io.cairn.catalog;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where facts and figures come from.
 *
 * @param date when it was published or last updated
 */
public record Source(
        Slug slug,
        String title,
        String publisher,
        LocalDate date,
        @Nullable String note) implements Serializable {}
