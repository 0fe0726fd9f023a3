package io.cairn.catalog;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something outside to learn from.
 *
 * @param hours the maker's own estimate, in hours, where there is one
 * @param units what it teaches
 */
public record LearningResource(
        Slug slug,
        String title,
        String provider,
        String url,
        Kind kind,
        Cost cost,
        @Nullable String costNote,
        @Nullable Integer hours,
        String summary,
        List<UnitId> units,
        Status status)
        implements Serializable {

    public LearningResource {
        units = List.copyOf(units);
    }

    public enum Kind {
        COURSE,
        BOOK,
        VIDEO_SERIES,
        DOCUMENTATION,
        COMMUNITY,
        PRACTICE_SITE
    }

    public enum Cost {
        FREE,
        PAID
    }
}
