package io.cairn.review;

import io.cairn.shared.Characters;
import java.io.Serializable;

/** A comment as it is being typed. */
public record DraftComment(About about, String text) implements Serializable {

    public static final int MAX_LENGTH = 4_000;

    /** @throws IllegalArgumentException if the text is too long */
    public DraftComment {
        text = Characters.storable(text);
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A comment has at most %d characters".formatted(MAX_LENGTH));
        }
    }
}
