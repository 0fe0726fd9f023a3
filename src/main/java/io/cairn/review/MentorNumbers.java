package io.cairn.review;

import java.io.Serializable;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mentor's own numbers.
 *
 * @param open reviews they are at
 * @param openLimit how many they may be at
 * @param rated how many learners said whether it helped
 * @param atDesk median time from start to verdict; {@code null} before the first
 */
public record MentorNumbers(
        int open,
        int openLimit,
        Map<Verdict, Integer> decided,
        int rated,
        int helpful,
        @Nullable Duration atDesk) implements Serializable {

    public MentorNumbers {
        Map<Verdict, Integer> copy = new EnumMap<>(Verdict.class);
        copy.putAll(decided);
        decided = Collections.unmodifiableMap(copy);
    }
}
