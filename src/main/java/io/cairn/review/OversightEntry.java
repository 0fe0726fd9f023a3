package io.cairn.review;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A submission in a line, for admins.
 *
 * @param waitingSince its place in the queue
 * @param overdue whether it waits or is in review longer than was promised
 * @param withoutMentor whether it waits and no mentor who takes work at present may have it
 * @param mentor who is at it, or has decided it
 * @param reservedFor who may have it before others
 */
public record OversightEntry(
        SubmissionInfo info,
        Instant waitingSince,
        boolean overdue,
        boolean withoutMentor,
        @Nullable Person mentor,
        @Nullable Person reservedFor)
        implements Serializable {}
