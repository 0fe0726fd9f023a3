package io.cairn.audit;

import io.cairn.shared.Characters;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One field that an act changed, or one fact about the act, such as its reason. Never a password, a secret or somebody's
 * private note; long texts are shortened.
 *
 * @param field its name, as in the YAML form of the catalogue where it is one of a thing
 * @param before {@code null} where there was nothing
 * @param after {@code null} where nothing is left
 */
public record AuditDetail(
        String field, @Nullable String before, @Nullable String after) implements Serializable {

    /** Characters of a value that are kept. */
    public static final int LONGEST = 500;

    private static final String MORE = "…";

    public AuditDetail {
        before = shortened(before);
        after = shortened(after);
    }

    /** Something that is said about the act and was not there before. */
    public static AuditDetail of(String field, Object value) {
        return new AuditDetail(field, null, value.toString());
    }

    private static @Nullable String shortened(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String kept = Characters.storable(text);
        if (kept.codePointCount(0, kept.length()) <= LONGEST) {
            return kept;
        }
        return kept.substring(0, kept.offsetByCodePoints(0, LONGEST - 1)) + MORE;
    }
}
