package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** A timer that was started and not stopped yet, whether or not a browser is open. */
public record RunningTimer(CatalogKey item, Instant startedAt) implements Serializable {

    /** Whether it has run for so long that it was rather forgotten. */
    public boolean isForgotten(Instant now) {
        return Duration.between(startedAt, now).compareTo(TimeRules.LONGEST_RUN) > 0;
    }
}
