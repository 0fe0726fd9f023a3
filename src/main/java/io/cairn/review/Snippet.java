package io.cairn.review;

import java.io.Serializable;
import java.util.UUID;

/**
 * A text a mentor uses again and again.
 *
 * @param version to be handed back when saving
 */
public record Snippet(UUID id, int version, String title, String text) implements Serializable {

    public static final int MAX_TITLE_LENGTH = 80;
    public static final int MAX_TEXT_LENGTH = 2_000;
}
