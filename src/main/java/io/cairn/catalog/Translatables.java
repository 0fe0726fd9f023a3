package io.cairn.catalog;

import io.cairn.catalog.CatalogKey.Kind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which texts of which things are translated: what they are called, what they are about, and the main text where the
 * kind has one. Lists, such as checklists, stay in the original's words.
 */
public final class Translatables {

    static final String TITLE = "title";
    static final String SUMMARY = "summary";
    static final String TEXT = "text";

    private static final Map<Kind, Map<String, String>> FIELDS = Map.of(
            Kind.AREA, fields("name", "summary", "milestone"),
            Kind.SKILL, fields("name", "summary", "why"),
            Kind.UNIT, fields(null, "outcome", null),
            Kind.STAGE, fields("name", "summary", "question"),
            Kind.ROLE, fields("name", "tagline", "summary"),
            Kind.PROJECT, fields("title", "summary", "problem"),
            Kind.CERTIFICATION, fields("name", "summary", null),
            Kind.TASK, fields("title", "summary", null),
            Kind.GUIDE, fields("question", null, "answer"),
            Kind.BACKGROUND, fields("name", "summary", null));

    private Translatables() {}

    private static Map<String, String> fields(@Nullable String title, @Nullable String summary, @Nullable String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, TITLE, title);
        put(fields, SUMMARY, summary);
        put(fields, TEXT, text);
        return Collections.unmodifiableMap(fields);
    }

    private static void put(Map<String, String> fields, String own, @Nullable String theirs) {
        if (theirs != null) {
            fields.put(own, theirs);
        }
    }

    /** The kinds whose things are translated. */
    public static Set<Kind> kinds() {
        return FIELDS.keySet();
    }

    /**
     * The fields that a translation of such a thing has, each with the thing's own field that it stands for; the first
     * is what no translation does without.
     *
     * @throws IllegalArgumentException if things of the kind are not translated
     */
    public static Map<String, String> fields(Kind kind) {
        Map<String, String> fields = FIELDS.get(kind);
        if (fields == null) {
            throw new IllegalArgumentException("Not translated: " + kind);
        }
        return fields;
    }

    /** What the thing says in a field of its own; empty if that is no text or missing. */
    public static String text(Record thing, String field) {
        try {
            return thing.getClass().getMethod(field).invoke(thing) instanceof String text ? text : "";
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No '%s' in %s".formatted(field, thing.getClass()), e);
        }
    }
}
