package io.cairn.interview;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last thing that happened to an interview.
 *
 * @param by {@code null} when the account is gone, or the portal did it by itself
 * @param reason what was given with it; empty if nothing
 */
public record InterviewChange(Instant at, @Nullable UUID by, String reason) implements Serializable {}
