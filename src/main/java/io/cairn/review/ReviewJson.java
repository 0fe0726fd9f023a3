package io.cairn.review;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How snapshots and drafts are written into their rows: the components of the records and nothing else. Snapshots live
 * for ever while the code changes: lists that an old one lacks are read as empty, and what it has too much is passed
 * over.
 */
final class ReviewJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .withConfigOverride(List.class, type -> type.setNullHandling(empty()))
            .withConfigOverride(Set.class, type -> type.setNullHandling(empty()))
            .withConfigOverride(Map.class, type -> type.setNullHandling(empty()))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ReviewJson() {}

    private static JsonSetter.Value empty() {
        return JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** Scores by criterion. */
    static Map<Slug, Integer> scores(String json) {
        return MAPPER.readValue(json, new TypeReference<>() {});
    }
}
