package io.cairn.review;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A submission in a line.
 *
 * @param title of the project, or the kind's own when empty
 * @param number which version it is, from 1
 * @param withdrawalAsked the learner wants it back while a mentor is at it
 */
public record SubmissionInfo(
        UUID id,
        Person learner,
        ReviewKind kind,
        String title,
        @Nullable Slug role,
        int number,
        SubmissionState state,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        boolean withdrawalAsked)
        implements Serializable {}
