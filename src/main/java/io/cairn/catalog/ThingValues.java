package io.cairn.catalog;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a thing hold while it is edited: plain Java as {@link FieldType} says, {@code null} for what is
 * empty. Unlike the thing's record it can be unfinished or wrong. Its slug is not among them.
 */
public record ThingValues(Map<String, @Nullable Object> fields) implements Serializable {

    public static final ThingValues NONE = new ThingValues(Map.of());

    public ThingValues {
        fields = new LinkedHashMap<>(fields);
    }

    public @Nullable Object get(String field) {
        return fields.get(field);
    }

    public ThingValues with(String field, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new ThingValues(changed);
    }

    /** The text of a field; empty if there is none. */
    public String text(String field) {
        return fields.get(field) instanceof String text ? text : "";
    }

    /** The entries of a field that has several; none if it has no list. */
    static Stream<?> listed(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream().filter(Objects::nonNull) : Stream.empty();
    }

    @SuppressWarnings("unchecked") // Maps in the values of a form have the names of fields as keys.
    static Map<String, @Nullable Object> mapped(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }
}
