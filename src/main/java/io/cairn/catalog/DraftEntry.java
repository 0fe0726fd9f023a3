package io.cairn.catalog;

import io.cairn.catalog.ThingDifference.Change;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A thing in a list of the draft's things. Large lists are made of these: for showing, not for keeping.
 *
 * @param errors how many the checks find about it
 * @param warnings likewise
 * @param untranslated whether it lacks a translation, or is half of one
 * @param change what the draft changes about it; {@code null} when it is as published
 * @param changedBy who changed it last; {@code null} for the portal itself, an import, or somebody who is gone
 */
public record DraftEntry(
        CatalogKey key,
        Record thing,
        int errors,
        int warnings,
        boolean untranslated,
        @Nullable Change change,
        Instant changedAt,
        @Nullable String changedBy) {}
