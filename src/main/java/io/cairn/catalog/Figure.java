package io.cairn.catalog;

import io.cairn.shared.Slug;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A number somebody published, with its source; where sources differ, each keeps its own figure.
 *
 * @param level the experience it is about; {@code null} when it is about all
 * @param region for example {@code US}
 * @param low the lower end or the only value, in {@code unit}
 * @param high the upper end, in {@code unit}; {@code null} for a single value
 * @param text the statement in words
 */
public record Figure(
        Kind kind,
        @Nullable Level level,
        @Nullable String region,
        @Nullable Integer low,
        @Nullable Integer high,
        @Nullable Measure unit,
        String text,
        Slug source)
        implements Serializable {

    public enum Kind {
        SALARY,
        OUTLOOK,
        TIME_TO_READY,
        PROJECTS,
        OTHER
    }

    public enum Level {
        ENTRY,
        MID,
        SENIOR
    }

    public enum Measure {
        USD_PER_YEAR,
        PERCENT,
        MONTHS,
        COUNT
    }
}
