package io.cairn.review;

import io.cairn.shared.Slug;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Which part of the queue to show; what is {@code null} does not matter. */
public record QueueFilter(
        @Nullable ReviewKind kind,
        @Nullable Slug role,
        @Nullable Slug skill,
        Whose whose) implements Serializable {

    /** Who may have it. */
    public enum Whose {
        ALL,
        NOBODYS,
        MINE
    }

    public static final QueueFilter ALL = new QueueFilter(null, null, null, Whose.ALL);
}
