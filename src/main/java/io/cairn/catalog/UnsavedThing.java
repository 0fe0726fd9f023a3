package io.cairn.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an admin has typed into the form of a thing and not saved.
 *
 * @param base what the form began with
 * @param version of the thing when the form was opened; {@code null} for a new thing
 */
public record UnsavedThing(
        ThingValues typed, ThingValues base, @Nullable Instant version, Instant keptAt) {}
