package io.cairn.catalog;

import java.io.Serializable;

/**
 * Why what was typed into a field cannot be kept.
 *
 * @param path the field; within entries with the entry's place, counted from 0: {@code prerequisites/2/reason}
 * @param value what it is about: the limit, or what is named twice or not there; may be empty
 */
public record ThingProblem(String path, Kind kind, String value) implements Serializable {

    /** What is wrong. */
    public enum Kind {
        MISSING,
        TOO_LONG,
        TOO_MANY,
        TOO_FEW,
        NOT_A_SLUG,
        /** Another thing of the draft has the slug. */
        TAKEN,
        /** Something that was published once had the slug. */
        TAKEN_BEFORE,
        /** The thing is there in this language already. */
        TRANSLATED,
        /** The thing that it names is not in the draft. */
        UNKNOWN,
        TWICE,
        /** It names the thing itself. */
        ITSELF,
        NOT_A_DAY,
        NOT_A_CHOICE,
        /** A number outside its bounds; the value has both. */
        OUT_OF_RANGE,
        /** More hours at least than likely, or more likely than at most. */
        HOURS_ORDER
    }

    /** Whether it is about the field or something within it. */
    public boolean isWithin(String field) {
        return path.equals(field) || path.startsWith(field + "/");
    }

    /** The same, as seen from within the field. */
    public ThingProblem within(String field) {
        return path.equals(field)
                ? new ThingProblem("", kind, value)
                : new ThingProblem(path.substring(field.length() + 1), kind, value);
    }
}
