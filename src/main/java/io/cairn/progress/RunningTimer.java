package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.io.Serializable;
import java.time.Instant;

/** A timer that was started and not stopped yet, whether or not a browser is open. */
public record RunningTimer(CatalogKey item, Instant startedAt) implements Serializable {}
