package io.cairn.review;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a submission's timeline.
 *
 * @param by {@code null} when the portal did it, as when a lease ran out, or when the account is gone
 * @param from of the version before when a new one was handed in
 * @param note a word with it, such as why it was handed over; empty for learners when it was meant for mentors
 */
public record Transition(Instant at, @Nullable Person by, SubmissionState from, SubmissionState to, String note)
        implements Serializable {}
