package io.cairn.catalog;

import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The plain values of the catalogue's YAML form. */
final class YamlScalars {

    private static final Map<Class<?>, Function<String, Object>> PARSERS = Map.of(
            String.class, text -> text,
            int.class, YamlScalars::wholeNumber,
            Integer.class, YamlScalars::wholeNumber,
            boolean.class, YamlScalars::truth,
            LocalDate.class, YamlScalars::date,
            Slug.class, Slug::new,
            UnitId.class, UnitId::parse,
            TranslationId.class, TranslationId::parse);

    private static final Map<Class<?>, String> NAMES = Map.of(
            String.class, "a text",
            int.class, "a whole number",
            Integer.class, "a whole number",
            boolean.class, "true or false",
            LocalDate.class, "a date",
            Slug.class, "a slug",
            UnitId.class, "a unit id",
            TranslationId.class, "a translation's id");

    private YamlScalars() {}

    static boolean isScalar(Class<?> type) {
        return type.isEnum() || PARSERS.containsKey(type);
    }

    static String describe(Class<?> type) {
        return NAMES.getOrDefault(type, "one of " + Arrays.toString(type.getEnumConstants()));
    }

    /** @throws IllegalArgumentException if the text is not a value of the type; the message names it */
    static Object parse(String text, Class<?> type) {
        Function<String, Object> parser = PARSERS.get(type);
        return parser == null ? constant(text, type) : parser.apply(text);
    }

    private static Object constant(String text, Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw wrong(text, describe(type));
    }

    private static Object wholeNumber(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw wrong(text, "a whole number");
        }
    }

    private static Object truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(text, "true or false");
        };
    }

    private static Object date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong(text, "a date such as 2026-06-29");
        }
    }

    private static IllegalArgumentException wrong(String text, String expected) {
        return new IllegalArgumentException("Expected %s, found '%s'".formatted(expected, text));
    }
}
