package io.cairn.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What mentor and learner have said, oldest first; the review's own comments come first.
 *
 * @param endedAt {@code null} while both may still write
 * @param endedBy {@code null} also when the account is gone
 */
public record Conversation(
        List<Comment> comments,
        @Nullable Instant endedAt,
        @Nullable Person endedBy) implements Serializable {

    public Conversation {
        comments = List.copyOf(comments);
    }

    public boolean isEnded() {
        return endedAt != null;
    }
}
