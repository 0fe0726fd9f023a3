package io.cairn.catalog;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an outside thing (a course, a certification) can still be used.
 *
 * @param on the day it was retired, where known
 * @param successor the thing of the same kind to take instead, where there is one
 */
public record Status(
        State state,
        @Nullable LocalDate on,
        @Nullable Slug successor,
        @Nullable String note) implements Serializable {

    public static final Status ACTIVE = new Status(State.ACTIVE, null, null, null);

    public enum State {
        ACTIVE,
        RETIRED
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }
}
