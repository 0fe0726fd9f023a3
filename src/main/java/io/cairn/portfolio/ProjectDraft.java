package io.cairn.portfolio;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was typed and not saved.
 *
 * @param editor the form it was typed into
 * @param baseVersion the project's version when the typing began
 * @param base what that version held; {@code null} when it is no longer kept
 */
public record ProjectDraft(
        UUID editor,
        ProjectContent content,
        int baseVersion,
        @Nullable ProjectContent base,
        Instant savedAt) implements Serializable {}
