package io.cairn.interview;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.databind.json.JsonMapper;

/** How slots are written into their row: the components of the records and nothing else. */
final class SlotsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .build();

    private SlotsJson() {}

    static String write(WeeklySlots slots) {
        return MAPPER.writeValueAsString(slots);
    }

    static WeeklySlots read(String json) {
        return MAPPER.readValue(json, WeeklySlots.class);
    }
}
