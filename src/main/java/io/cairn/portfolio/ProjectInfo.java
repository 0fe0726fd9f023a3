package io.cairn.portfolio;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project as it was last saved.
 *
 * @param version to be handed back when saving
 * @param brief the project brief it was made from; {@code null} for a free one
 */
public record ProjectInfo(UUID id, int version, @Nullable Slug brief, ProjectContent content, Instant savedAt)
        implements Serializable {}
