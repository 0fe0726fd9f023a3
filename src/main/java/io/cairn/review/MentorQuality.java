package io.cairn.review;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one mentor judges, beside the others.
 *
 * @param decided how many reviews it is reckoned from
 * @param leniency mean distance of the scores from what other mentors give for the same criteria, in levels: above 0
 *     milder; {@code null} where nobody else has used them
 * @param drift how the newest reviews differ in that from those before; {@code null} while there are too few
 * @param rated how many learners said whether it helped
 * @param atDesk median time from start to verdict
 */
public record MentorQuality(
        Person mentor,
        int decided,
        @Nullable Double leniency,
        @Nullable Double drift,
        int rated,
        int helpful,
        Duration atDesk)
        implements Serializable {}
