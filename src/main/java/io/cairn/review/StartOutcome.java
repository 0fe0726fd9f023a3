package io.cairn.review;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of wanting to start a review. */
public sealed interface StartOutcome extends Serializable {

    /** It is yours; also when it was before. */
    record Started(Instant until) implements StartOutcome {}

    /** Somebody else has it. */
    record Taken(Person mentor, Instant until) implements StartOutcome {}

    /**
     * It is for somebody else first.
     *
     * @param until {@code null}: for nobody else at all
     */
    record Reserved(Person mentor, @Nullable Instant until) implements StartOutcome {}

    /** You have as many open reviews as you may. */
    record TooMany(int limit) implements StartOutcome {}

    /** You take no work at present. */
    record Paused() implements StartOutcome {}

    /** The learner wanted another mentor than you. */
    record NotForYou() implements StartOutcome {}

    /** It does not wait any more. */
    record NotWaiting(SubmissionState state) implements StartOutcome {}
}
