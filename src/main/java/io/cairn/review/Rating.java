package io.cairn.review;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the learner thought of a review.
 *
 * @param note for admins; empty for anybody but them and its author
 */
public record Rating(boolean helpful, String note, Instant at) implements Serializable {}
