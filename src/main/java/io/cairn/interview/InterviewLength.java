package io.cairn.interview;

import java.time.LocalTime;
import java.util.List;

/** How long interviews may take. */
public final class InterviewLength {

    /** The lengths there are, in minutes. */
    public static final List<Integer> MINUTES = List.of(30, 45, 60, 90);

    private InterviewLength() {}

    static void check(LocalTime start, int minutes) {
        if (!QuarterHours.isStart(start)) {
            throw new IllegalArgumentException("Not on a quarter of an hour: %s".formatted(start));
        }
        if (!MINUTES.contains(minutes)) {
            throw new IllegalArgumentException("Not a length of interviews: %d minutes".formatted(minutes));
        }
    }
}
