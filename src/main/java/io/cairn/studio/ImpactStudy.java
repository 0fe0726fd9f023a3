package io.cairn.studio;

import io.cairn.catalog.DraftVersion;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A count of whom publishing would touch. The portal keeps the last one.
 *
 * @param again number of the older edition that would be published again; {@code null} for the draft
 * @param seen the draft that it was counted for; {@code null} until that has been read
 * @param done roadmaps counted so far
 * @param total roadmaps to be counted
 * @param impact what came out; {@code null} unless it is {@link State#DONE}
 */
public record ImpactStudy(
        UUID id,
        State state,
        @Nullable Integer again,
        @Nullable DraftVersion seen,
        int done,
        int total,
        Instant changedAt,
        @Nullable Impact impact)
        implements Serializable {

    /** How far it is. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        /** It broke off, or the node that counted is gone; it can be begun again. */
        FAILED
    }

    /** Where it tells that it has come further. */
    public static final String TOPIC = "impact-study";

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** Whether it is about what somebody looks at now. */
    public boolean isFor(@Nullable Integer edition, DraftVersion now) {
        return java.util.Objects.equals(again, edition)
                && seen != null
                && (edition == null ? seen.equals(now) : seen.edition() == now.edition());
    }
}
