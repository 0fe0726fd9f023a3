package io.cairn.calendar.web;

import io.cairn.shared.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Lets each address in the network ask for calendars a number of times an hour: programs ask a few times a day, so more
 * is a mistake or somebody who guesses. Counted on each node by itself, for the callers that asked last.
 */
@Component
class ReadingLimit {

    static final int READINGS = 120;
    static final Duration PERIOD = Duration.ofHours(1);

    private static final int CALLERS = 10_000;

    private record Count(Instant since, int readings) {}

    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > CALLERS;
        }
    };

    private final Clock clock;

    ReadingLimit(Clock clock) {
        this.clock = clock;
    }

    /** Counts one; how long to wait if it is one too many, else nothing. */
    synchronized Duration waiting(String caller) {
        Instant now = clock.instant();
        Count count = counts.merge(
                Secrets.digest(caller),
                new Count(now, 1),
                (old, first) ->
                        old.since().isBefore(now.minus(PERIOD)) ? first : new Count(old.since(), old.readings() + 1));
        return count.readings() <= READINGS
                ? Duration.ZERO
                : Duration.between(now, count.since().plus(PERIOD));
    }
}
