package io.cairn.catalog;

import java.io.Serializable;

/**
 * A field of a thing, as it is edited.
 *
 * @param name as in the YAML form
 */
public record ThingField(String name, FieldType type, Presence presence) implements Serializable {

    /** Whether a field may be left empty. */
    public enum Presence {
        /** Nothing is kept without it. */
        NEEDED,
        /** A draft may lack it for a while; the checks say so, and nothing is published without it. */
        WANTED,
        /** It may be missing for good. */
        OPTIONAL
    }

    public boolean isNeeded() {
        return presence == Presence.NEEDED;
    }
}
