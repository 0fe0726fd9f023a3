package io.cairn.catalog;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;

/**
 * The lasting name of anything in the catalogue, written {@code unit/python.working}, {@code project/first-classifier}
 * or {@code role/machine-learning-engineer}. Publishing registers every key for good, so that people's rows can refer
 * to it by foreign key even after the thing has left the catalogue.
 *
 * @param id the unit's id for {@link Kind#UNIT} and {@link Kind#SUCCESSION}, see {@link TranslationId} for
 *     {@link Kind#TRANSLATION}, otherwise a slug
 */
public record CatalogKey(Kind kind, String id) implements Comparable<CatalogKey>, Serializable {

    private static final Comparator<CatalogKey> BY_KIND_THEN_ID =
            Comparator.comparing(CatalogKey::kind).thenComparing(CatalogKey::id);

    /** What a key names. */
    public enum Kind {
        SOURCE,
        AREA,
        SKILL,
        UNIT,
        STAGE,
        ROLE,
        RESOURCE,
        RUBRIC,
        /** A project brief. */
        PROJECT,
        CERTIFICATION,
        /** A career task. */
        TASK,
        GUIDE,
        BACKGROUND,
        /** What becomes of a unit that is gone; has the unit's id. */
        SUCCESSION,
        /** What a thing says in another language. */
        TRANSLATION,
        /** The end of a skill area in a roadmap; has the area's slug. */
        MILESTONE
    }

    public static CatalogKey of(Kind kind, Slug slug) {
        return new CatalogKey(kind, slug.value());
    }

    public static CatalogKey of(UnitId unit) {
        return new CatalogKey(Kind.UNIT, unit.toString());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it names no kind of thing
     */
    public static CatalogKey parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("No key of the catalogue: '%s'".formatted(text));
        }
        return new CatalogKey(
                Kind.valueOf(text.substring(0, slash).toUpperCase(Locale.ROOT)), text.substring(slash + 1));
    }

    @Override
    public int compareTo(CatalogKey other) {
        return BY_KIND_THEN_ID.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + "/" + id;
    }
}
