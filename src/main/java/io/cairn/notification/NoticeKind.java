package io.cairn.notification;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A kind of notice. The feature that sends it declares it as a bean:
 *
 * <pre>{@code
 * @Bean
 * NoticeKind certificationExpires() {
 *     return NoticeKind.of("certification-expires", Delivery.BOTH).withText("name").withDate("on");
 * }
 * }</pre>
 *
 * <p>and gives it two texts: {@code notice.certification-expires.label}, which names it among a person's preferences,
 * and {@code notice.certification-expires.text}, the sentence they read, in which the words are {@code {0}}, {@code {1}}
 * ... in the order they are declared in.
 *
 * @param id lower-case letters and hyphens; lasting, as it is kept with notices and preferences
 * @param byDefault how people are told who have not chosen
 */
public record NoticeKind(String id, Delivery byDefault, List<Word> words) {

    /** What a word is, and so how it is written for somebody who reads it. */
    public enum Form {
        TEXT,
        NUMBER,
        DATE
    }

    /** One thing that differs from notice to notice of a kind. */
    public record Word(String name, Form form) {

        private Object read(String value, Locale locale) {
            return switch (form) {
                case TEXT -> value;
                case NUMBER -> Long.valueOf(value);
                case DATE ->
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(locale)
                            .format(LocalDate.parse(value));
            };
        }
    }

    public NoticeKind {
        if (!id.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("Not the id of a kind of notice: '%s'".formatted(id));
        }
        words = List.copyOf(words);
    }

    public static NoticeKind of(String id, Delivery byDefault) {
        return new NoticeKind(id, byDefault, List.of());
    }

    public NoticeKind withText(String name) {
        return with(name, Form.TEXT);
    }

    /** A whole number, as {@link Long#toString} writes it; the text may choose by it. */
    public NoticeKind withNumber(String name) {
        return with(name, Form.NUMBER);
    }

    /** A day, as {@link LocalDate#toString} writes it; people read it in their own way. */
    public NoticeKind withDate(String name) {
        return with(name, Form.DATE);
    }

    private NoticeKind with(String name, Form form) {
        List<Word> more = new ArrayList<>(words);
        more.add(new Word(name, form));
        return new NoticeKind(id, byDefault, more);
    }

    String labelKey() {
        return "notice.%s.label".formatted(id);
    }

    String textKey() {
        return "notice.%s.text".formatted(id);
    }

    /**
     * What goes into the text, in its order.
     *
     * @throws IllegalArgumentException if a word is missing, unknown or not of its form
     */
    Object[] arguments(Map<String, String> given, Locale locale) {
        Set<String> declared = words.stream().map(Word::name).collect(Collectors.toSet());
        if (!declared.equals(given.keySet())) {
            throw new IllegalArgumentException(
                    "A notice '%s' has the words %s, not %s".formatted(id, declared, given.keySet()));
        }
        try {
            return words.stream()
                    .map(word -> word.read(given.getOrDefault(word.name(), ""), locale))
                    .toArray();
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("A notice '%s' cannot say %s".formatted(id, given), e);
        }
    }
}
