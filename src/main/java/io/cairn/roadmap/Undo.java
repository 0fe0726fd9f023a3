package io.cairn.roadmap;

import io.cairn.progress.Claim;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a step stood before a verb, to be handed to {@link Roadmaps#undo}.
 *
 * @param progressChanged whether the verb was about progress; otherwise it was only about skipping
 * @param before what was said before; {@code null} if nothing was
 * @param skippedBefore whether it was skipped before
 */
public record Undo(
        UUID roadmap,
        StepKey step,
        boolean progressChanged,
        @Nullable Claim before,
        boolean skippedBefore) implements Serializable {}
