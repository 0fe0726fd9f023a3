package io.cairn.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person's calendar can be subscribed to. The address itself is nobody's to look up: only a digest is kept.
 *
 * @param madeAt when the address was made; {@code null} without one
 * @param readAt when somebody last asked there; {@code null} before that
 * @param studyFrom at what time of day study begins, by the person's own clock
 */
public record CalendarAddress(
        @Nullable Instant madeAt, @Nullable Instant readAt, LocalTime studyFrom) implements Serializable {

    public boolean isMade() {
        return madeAt != null;
    }
}
