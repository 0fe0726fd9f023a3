package io.cairn.notification;

import io.cairn.account.Authority;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
 * @param audience who may ever be told of it, and so is asked how; {@code null}: everybody
 */
public record NoticeKind(
        String id,
        Delivery byDefault,
        List<Word> words,
        @Nullable Authority audience) {

    /** What a word is, and so how it is written for somebody who reads it. */
    public enum Form {
        TEXT,
        NUMBER,
        DATE,
        MOMENT,
        PHRASES
    }

    /** One thing that differs from notice to notice of a kind. */
    public record Word(String name, Form form) {

        private Object read(String value, Locale locale, ZoneId zone) {
            return switch (form) {
                case TEXT -> value;
                case NUMBER -> Long.valueOf(value);
                case DATE ->
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(locale)
                            .format(LocalDate.parse(value));
                case MOMENT ->
                    DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                            .withLocale(locale)
                            .withZone(zone)
                            .format(Instant.parse(value));
                case PHRASES -> Phrase.parse(value);
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
        return new NoticeKind(id, byDefault, List.of(), null);
    }

    /** Only people with this authority are asked how they want to be told. */
    public NoticeKind forOnly(Authority only) {
        return new NoticeKind(id, byDefault, words, only);
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

    /** A point in time, as {@link Instant#toString} writes it; people read it in their own time zone. */
    public NoticeKind withMoment(String name) {
        return with(name, Form.MOMENT);
    }

    /** Some {@link Phrase}s, as {@link Phrase#write} writes them; people read them in their language, with commas between. */
    public NoticeKind withPhrases(String name) {
        return with(name, Form.PHRASES);
    }

    private NoticeKind with(String name, Form form) {
        List<Word> more = new ArrayList<>(words);
        more.add(new Word(name, form));
        return new NoticeKind(id, byDefault, more, audience);
    }

    String labelKey() {
        return "notice.%s.label".formatted(id);
    }

    String textKey() {
        return "notice.%s.text".formatted(id);
    }

    /** Whether the words are those declared, each of its form. */
    boolean fits(Map<String, String> given) {
        if (!given.keySet().equals(words.stream().map(Word::name).collect(Collectors.toSet()))) {
            return false;
        }
        try {
            arguments(given, Locale.ROOT, ZoneOffset.UTC);
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    /** What goes into the text, in its order; where it is several phrases, as their list. */
    Object[] arguments(Map<String, String> given, Locale locale, ZoneId zone) {
        return words.stream()
                .map(word -> word.read(given.getOrDefault(word.name(), ""), locale, zone))
                .toArray();
    }
}
