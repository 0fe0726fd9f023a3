package io.cairn.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;

/**
 * The lasting name of a thing in the catalogue: lower-case letters, digits and single hyphens, at most 80 characters.
 * It is part of addresses and of learners' rows, so it never changes and is never given to another thing.
 */
public record Slug(@JsonValue String value) implements Comparable<Slug>, Serializable {

    private static final int MAX_LENGTH = 80;

    /** @throws IllegalArgumentException if the value is not of a slug's form; the message names it */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Slug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a slug: '%s'".formatted(value));
        }
    }

    /** Whether the text could be a slug; for addresses typed by people. */
    public static boolean isValid(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return false;
        }
        // Written out, as plans are made of hundreds of slugs: single hyphens, none of them at either end.
        boolean mayBeHyphen = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean hyphen = letter == '-';
            if (hyphen ? !mayBeHyphen : !(letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9')) {
                return false;
            }
            mayBeHyphen = !hyphen;
        }
        return mayBeHyphen;
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
