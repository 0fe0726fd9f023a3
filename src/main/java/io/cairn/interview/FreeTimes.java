package io.cairn.interview;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The times that can be booked in some days.
 *
 * @param times by their start
 * @param next the first one after these days; {@code null} if none is in sight
 * @param offered whether any mentor has such times at all, be they taken
 */
public record FreeTimes(List<FreeTime> times, @Nullable Instant next, boolean offered) implements Serializable {

    public FreeTimes {
        times = List.copyOf(times);
    }

    /** The same but for some that turned out not to be had. */
    public FreeTimes without(Predicate<FreeTime> some) {
        return new FreeTimes(times.stream().filter(some.negate()).toList(), next, offered);
    }
}
