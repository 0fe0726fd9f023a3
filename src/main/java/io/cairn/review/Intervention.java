package io.cairn.review;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an admin did to a submission.
 *
 * @param admin {@code null} when the account is gone
 * @param mentor who was to have it; {@code null} when it was closed, or the account is gone
 */
public record Intervention(
        Instant at,
        @Nullable Person admin,
        Kind kind,
        @Nullable Person mentor,
        String reason) implements Serializable {

    /** What can be done. */
    public enum Kind {
        REASSIGNED,
        CLOSED
    }
}
