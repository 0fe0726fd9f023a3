package io.cairn.review;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a learner told the admins about a review.
 *
 * @param mentor {@code null} when the account is gone
 */
public record PrivateNote(
        SubmissionInfo submission, @Nullable Person mentor, Rating rating) implements Serializable {}
