package io.cairn.shared;

/** What people paste may hold characters that no database text can. */
public final class Characters {

    private Characters() {}

    /** The text without NUL and without halves of surrogate pairs; everything else stays as typed. */
    public static String storable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> character != 0)
                .filter(character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.length() == text.length() ? text : kept.toString();
    }
}
