package io.cairn.catalog;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one field of a thing differs between two states of the catalogue. */
public sealed interface FieldDifference extends Serializable {

    /** The field's name, as in the YAML form. */
    String field();

    /**
     * A single value.
     *
     * @param before {@code null} where it was left out
     * @param after {@code null} where it is left out
     */
    record Value(
            String field, @Nullable Object before, @Nullable Object after) implements FieldDifference {}

    /** A group of fields; those of it that differ. */
    record Group(String field, List<FieldDifference> fields) implements FieldDifference {

        public Group {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A list. What stands for itself (a text, a slug) is in it or not; what speaks of something else (a prerequisite of
     * its unit, a requirement of its skill) can also be changed.
     *
     * @param removed entries only the earlier list has
     * @param added entries only the later list has
     * @param reordered whether what both have comes in another order
     */
    record Entries(
            String field, List<Object> removed, List<Object> added, List<ChangedEntry> changed, boolean reordered)
            implements FieldDifference {

        public Entries {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
            changed = List.copyOf(changed);
        }
    }

    /** An entry that is in both lists, and what differs in it. */
    record ChangedEntry(Object before, Object after, List<FieldDifference> fields) implements Serializable {

        public ChangedEntry {
            fields = List.copyOf(fields);
        }
    }
}
