package io.cairn.roadmap;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A plan of the history in a few figures.
 *
 * @param number counts from 1 in each roadmap
 * @param cause why it was made
 * @param inForce whether it is the one being followed
 * @param hoursPerWeek it was made for
 * @param steps how many it has, those that were done among them
 * @param forecast as it was then; {@code null} if it had none
 */
public record PlanVersion(
        int number,
        Instant acceptedAt,
        PlanCause cause,
        boolean inForce,
        int hoursPerWeek,
        int steps,
        @Nullable Forecast forecast)
        implements Serializable {}
