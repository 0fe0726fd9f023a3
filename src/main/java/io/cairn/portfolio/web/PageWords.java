package io.cairn.portfolio.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The portal's words for plain pages. */
@Component
class PageWords {

    /** That of the words there are. A page is the same for everybody, whatever language a browser asks for. */
    static final Locale LOCALE = Locale.ENGLISH;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", LOCALE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", LOCALE);

    private final MessageSource messages;

    PageWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @param key without the prefix that all words of plain pages have */
    String text(String key, Object... values) {
        return messages.getMessage("portfolio.public." + key, values, LOCALE);
    }

    /** The catalogue's word for a value. */
    String of(Enum<?> value) {
        return messages.getMessage(
                "catalog.%s.%s".formatted(value.getDeclaringClass().getSimpleName(), value.name()), null, LOCALE);
    }

    static String month(LocalDate day) {
        return MONTH.format(day);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** What there is of it, in one line. */
    static String line(@Nullable String... parts) {
        return Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    static List<String> paragraphs(String text) {
        return text.isBlank()
                ? List.of()
                : Stream.of(text.strip().split("\\R\\s*\\R")).map(String::strip).toList();
    }
}
