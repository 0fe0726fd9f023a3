package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the time log.
 *
 * @param version changes with every edit
 * @param startedAt when the timer was started; {@code null} for what was entered by hand
 * @param endedAt when it was stopped; {@code null} likewise
 */
public record TimeEntry(
        UUID id,
        int version,
        TimeSpent spent,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) implements Serializable {

    public CatalogKey item() {
        return spent.item();
    }

    public LocalDate day() {
        return spent.day();
    }

    public int minutes() {
        return spent.minutes();
    }

    public String note() {
        return spent.note();
    }

    public boolean isMeasured() {
        return startedAt != null;
    }
}
