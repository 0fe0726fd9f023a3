package io.cairn.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something said about a submission after its review, or in it.
 *
 * @param author {@code null} when the account is gone
 */
public record Comment(UUID id, @Nullable Person author, About about, String text, Instant at) implements Serializable {}
