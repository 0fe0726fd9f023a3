package io.cairn.review;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a learner wants to be judged. Also what is kept of the form while it is being filled in.
 *
 * @param project which one, for {@link ReviewKind#PROJECT}; {@code null} otherwise
 * @param role the career role it is meant for
 * @param document the CV as a file, for {@link ReviewKind#CV}
 * @param note for the mentor; may be empty
 */
public record SubmissionRequest(
        ReviewKind kind,
        @Nullable UUID project,
        @Nullable Slug role,
        @Nullable UUID document,
        String note) implements Serializable {

    public static final int MAX_NOTE_LENGTH = 2_000;

    /**
     * @throws IllegalArgumentException if a project is missing or too much, the note is too long, or it is a mock
     *     interview, which is booked
     */
    public SubmissionRequest {
        if (kind == ReviewKind.MOCK_INTERVIEW
                || (kind == ReviewKind.PROJECT) != (project != null)
                || kind != ReviewKind.CV && document != null) {
            throw new IllegalArgumentException("Nothing that can be submitted: %s".formatted(kind));
        }
        note = Texts.optional(note, MAX_NOTE_LENGTH);
    }
}
