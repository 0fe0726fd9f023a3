package io.cairn.catalog;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored form of an edition. Editions live for ever while the code changes: lists that an old document lacks are
 * read as empty, and what it has too much is passed over.
 */
final class CatalogJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            // Only what records are made of is written, not questions such as isActive().
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CatalogJson() {}

    static String write(CatalogContent content) {
        return MAPPER.writeValueAsString(content);
    }

    static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    static CatalogContent read(String json) {
        return read(json, CatalogContent.class);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** What a record is made of, as plain Java: texts, numbers, lists and maps. */
    @SuppressWarnings("unchecked") // A record is an object, and its fields have names.
    static Map<String, @Nullable Object> fields(Record thing) {
        return MAPPER.convertValue(thing, LinkedHashMap.class);
    }

    /** The record that is made of these. */
    static <T extends Record> T record(Map<String, @Nullable Object> fields, Class<T> type) {
        return MAPPER.convertValue(fields, type);
    }

    static String write(Map<String, @Nullable Object> fields) {
        return MAPPER.writeValueAsString(fields);
    }

    static String write(List<String> texts) {
        return MAPPER.writeValueAsString(texts);
    }

    @SuppressWarnings("unchecked") // What was written were named values.
    static Map<String, @Nullable Object> readFields(String json) {
        return MAPPER.readValue(json, LinkedHashMap.class);
    }
}
