package io.cairn.notification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A few of the portal's words about one number, for notices that are put together of several: "+3 steps", "ready 1.5
 * weeks later".
 *
 * @param key of the words among the translations, in which the number is {@code {0}}
 */
public record Phrase(String key, double number) {

    private static final String BETWEEN = " ";
    private static final String EQUALS = "=";

    /** Words that need no number. */
    public static Phrase of(String key) {
        return new Phrase(key, 0);
    }

    /** As a word of a notice that is declared with {@link NoticeKind#withPhrases}. */
    public static String write(List<Phrase> phrases) {
        return phrases.stream()
                .map(phrase -> phrase.key + EQUALS + String.format(Locale.ROOT, "%.1f", phrase.number))
                .collect(Collectors.joining(BETWEEN));
    }

    /** @throws IllegalArgumentException if it was not written so */
    static List<Phrase> parse(String written) {
        return Stream.of(written.split(BETWEEN, -1)).map(Phrase::one).toList();
    }

    private static Phrase one(String written) {
        int at = written.indexOf(EQUALS);
        if (at < 1) {
            throw new IllegalArgumentException("Not a phrase: '%s'".formatted(written));
        }
        return new Phrase(written.substring(0, at), Double.parseDouble(written.substring(at + 1)));
    }
}
