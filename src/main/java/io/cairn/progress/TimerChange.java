package io.cairn.progress;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What starting or stopping a timer has done.
 *
 * @param running the timer that runs now; {@code null} if none does
 * @param stopped the timer that this has stopped; {@code null} if none was
 * @param logged what was logged for it; {@code null} also when it had run for less than a minute
 */
public record TimerChange(
        @Nullable RunningTimer running,
        @Nullable RunningTimer stopped,
        @Nullable TimeEntry logged) implements Serializable {}
