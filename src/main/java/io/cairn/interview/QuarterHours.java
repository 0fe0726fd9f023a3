package io.cairn.interview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * The grid that all interviews lie on. Two of them overlap exactly when they share a quarter of an hour, so that a unique
 * key over person and quarter keeps everybody from being in two places. Every offset from UTC in use is a multiple of a
 * quarter, so the grid is the same in all time zones.
 */
final class QuarterHours {

    static final int MINUTES = 15;

    private static final long SECONDS = Duration.ofMinutes(MINUTES).toSeconds();

    private QuarterHours() {}

    static boolean isStart(LocalTime time) {
        return time.toNanoOfDay() % Duration.ofMinutes(MINUTES).toNanos() == 0;
    }

    /** The quarters that are touched from the start on, in their order. */
    static List<Instant> of(Instant start, int minutes) {
        Instant first = Instant.ofEpochSecond(Math.floorDiv(start.getEpochSecond(), SECONDS) * SECONDS);
        Instant end = start.plus(Duration.ofMinutes(minutes));
        return Stream.iterate(first, end::isAfter, quarter -> quarter.plusSeconds(SECONDS))
                .toList();
    }
}
