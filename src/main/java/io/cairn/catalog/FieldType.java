package io.cairn.catalog;

import java.io.Serializable;
import java.util.List;

/** What a field of a thing can hold while it is edited. In the values of a form it stands as plain Java, see each. */
public sealed interface FieldType extends Serializable {

    /**
     * A text.
     *
     * @param limit in characters
     * @param paragraphs whether it may have several lines
     */
    record Text(int limit, boolean paragraphs) implements FieldType {}

    /** A slug that is typed; a text. Left empty, it is made of the title beside it. */
    record ShortName() implements FieldType {}

    /** A web address; a text. Whether it is one, is said by the checks. */
    record Address() implements FieldType {}

    /** Texts of one line each; a list of texts. */
    record Lines() implements FieldType {

        public static final int MOST = 50;
        public static final int LIMIT = 1_000;
    }

    /** One of a few; the constant's name. */
    record Choice(Class<? extends Enum<?>> among) implements FieldType {}

    /** Some of a few; a list of the constants' names. */
    record Choices(Class<? extends Enum<?>> among) implements FieldType {}

    /** A whole number; an {@link Integer}. */
    record Whole(int least, int most) implements FieldType {}

    /** A {@link Boolean}. */
    record Truth() implements FieldType {}

    /** A day; as text, {@code 2026-06-29}. */
    record Day() implements FieldType {}

    /** Another thing; its slug or unit id. */
    record Reference(CatalogKey.Kind kind) implements FieldType {}

    /** A thing that is translated; its key. */
    record Original() implements FieldType {}

    /** A language that things are translated into; its code, see {@link TranslationId}. */
    record Language() implements FieldType {}

    /** Other things, each once; a list of their slugs or unit ids. */
    record References(CatalogKey.Kind kind) implements FieldType {

        public static final int MOST = 500;
    }

    /** Hours at least, most likely and at most; a map of {@code low}, {@code likely} and {@code high}. */
    record Hours() implements FieldType {

        public static final int MOST = 10_000;
    }

    /** Fields that belong together; a map. */
    record Group(List<ThingField> fields) implements FieldType {

        public Group {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Any number of entries with the same fields; a list of maps.
     *
     * @param identity the field by which an entry may be there only once; empty where that does not matter
     */
    record Entries(List<ThingField> fields, String identity, int most) implements FieldType {

        public Entries {
            fields = List.copyOf(fields);
        }
    }
}
