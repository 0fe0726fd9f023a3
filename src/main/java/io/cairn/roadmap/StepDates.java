package io.cairn.roadmap;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a step is planned, and when it really happened. The planned days are {@code null} for what is not in the plan.
 *
 * @param start when it is to begin
 * @param finish when it will likely end
 * @param earliestFinish when it ends if all efforts turn out low
 * @param latestFinish when it ends if all efforts turn out high
 * @param startedOn when it really began
 * @param finishedOn when it really ended
 */
public record StepDates(
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        @Nullable LocalDate earliestFinish,
        @Nullable LocalDate latestFinish,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate finishedOn)
        implements Serializable {}
