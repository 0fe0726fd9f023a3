package io.cairn.review;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which submissions an admin wants to see; what is {@code null} does not matter.
 *
 * @param search part of the title or of the learner's name; empty for all
 */
public record OversightFilter(
        @Nullable ReviewKind kind,
        @Nullable Stage stage,
        @Nullable Concern concern,
        String search) implements Serializable {

    /** How far it is. */
    public enum Stage {
        WAITING,
        IN_REVIEW,
        DECIDED,
        WITHDRAWN
    }

    /** What may need somebody's hand. */
    public enum Concern {
        /** It has waited longer than was promised. */
        OVERDUE,
        /** No mentor who takes work at present may have it. */
        WITHOUT_MENTOR
    }

    public static final OversightFilter ALL = new OversightFilter(null, null, null, "");
}
