package io.cairn.review;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A review the mentor gave.
 *
 * @param helpful what the learner said; {@code null} while nothing
 * @param answerDue whether the learner wrote last in a conversation that goes on
 */
public record GivenReview(
        SubmissionInfo submission,
        Verdict verdict,
        double result,
        @Nullable Boolean helpful,
        boolean answerDue) implements Serializable {}
