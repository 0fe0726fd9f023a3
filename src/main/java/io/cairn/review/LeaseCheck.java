package io.cairn.review;

import java.io.Serializable;
import java.time.Instant;

/**
 * That a lease still holds.
 *
 * @param withdrawalAsked the learner wants the submission back; finishing it or letting go are both fine
 */
public record LeaseCheck(Instant until, boolean withdrawalAsked) implements Serializable {}
