package io.cairn.review;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mentor's unfinished review as it was last saved.
 *
 * @param version to be handed back when saving
 * @param savedAt {@code null} when nothing has been typed yet
 */
public record ReviewDraft(
        DraftContent content, int version, @Nullable Instant savedAt) implements Serializable {

    static final ReviewDraft NONE = new ReviewDraft(DraftContent.EMPTY, 0, null);
}
