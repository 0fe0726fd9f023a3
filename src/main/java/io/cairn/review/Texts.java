package io.cairn.review;

import io.cairn.shared.Characters;

/** What people type, as it is kept. */
final class Texts {

    private Texts() {}

    /**
     * May be empty.
     *
     * @param max characters
     * @throws IllegalArgumentException if it is longer
     */
    static String optional(String text, int max) {
        String kept = Characters.storable(text).strip();
        if (kept.length() > max) {
            throw new IllegalArgumentException("Longer than %d characters".formatted(max));
        }
        return kept;
    }

    /** @throws IllegalArgumentException if it is longer, or blank */
    static String required(String text, int max) {
        String kept = optional(text, max);
        if (kept.isEmpty()) {
            throw new IllegalArgumentException("Something has to be said");
        }
        return kept;
    }
}
