package io.cairn.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One skill at one level: the smallest thing the planner orders. Written {@code python.working}, also in addresses.
 */
public record UnitId(Slug skill, Proficiency level) implements Comparable<UnitId>, Serializable {

    private static final Comparator<UnitId> BY_SKILL_THEN_LEVEL =
            Comparator.comparing(UnitId::skill).thenComparing(UnitId::level);

    private static final Map<Proficiency, String> NAMES = Arrays.stream(Proficiency.values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), level -> level.name().toLowerCase(Locale.ROOT)));

    private static final Map<String, Proficiency> LEVELS =
            Arrays.stream(Proficiency.values()).collect(Collectors.toUnmodifiableMap(NAMES::get, Function.identity()));

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not of that form; the message names it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static UnitId parse(String text) {
        int dot = text.indexOf('.');
        Proficiency level = LEVELS.get(text.substring(dot + 1));
        if (dot > 0 && level != null && Slug.isValid(text.substring(0, dot))) {
            return new UnitId(new Slug(text.substring(0, dot)), level);
        }
        throw new IllegalArgumentException(
                "Not a unit id: '%s' (expected a skill, a dot and awareness, working or proficient)".formatted(text));
    }

    @Override
    public int compareTo(UnitId other) {
        return BY_SKILL_THEN_LEVEL.compare(this, other);
    }

    @Override
    @JsonValue
    public String toString() {
        return skill + "." + NAMES.get(level);
    }
}
