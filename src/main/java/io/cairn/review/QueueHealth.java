package io.cairn.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the queue is.
 *
 * @param kinds what can be queued, each with its numbers
 * @param withoutMentor waiting submissions that no active mentor may take
 */
public record QueueHealth(List<KindHealth> kinds, int activeMentors, int pausedMentors, int withoutMentor)
        implements Serializable {

    public QueueHealth {
        kinds = List.copyOf(kinds);
    }

    /**
     * @param oldest since when the oldest has waited; {@code null} when none does
     * @param time how long it took of late; {@code null} while there is not enough data
     */
    public record KindHealth(
            ReviewKind kind,
            int waiting,
            int inReview,
            int overdue,
            @Nullable Instant oldest,
            @Nullable WaitingTime time)
            implements Serializable {}
}
