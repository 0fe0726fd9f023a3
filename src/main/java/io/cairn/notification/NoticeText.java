package io.cairn.notification;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** The words people read, from the same translations as the screens: mails are written where there is no screen. */
@Component
class NoticeText {

    private final NoticeKinds kinds;
    private final MessageSource messages;

    NoticeText(NoticeKinds kinds, MessageSource messages) {
        this.kinds = kinds;
        this.messages = messages;
    }

    /**
     * The sentence of a notice. Of one that an older or newer portal has sent and this one cannot tell, that there is
     * something: the others are to be read all the same.
     */
    String of(String kind, Map<String, String> words, Locale locale, ZoneId zone) {
        Optional<NoticeKind> known = kinds.find(kind).filter(declared -> declared.fits(words));
        if (known.isEmpty()) {
            return text("notice.unknown", locale);
        }
        try {
            Object[] arguments = Stream.of(known.get().arguments(words, locale, zone))
                    .map(argument -> argument instanceof List<?> phrases ? phrases(phrases, locale) : argument)
                    .toArray();
            return text(known.get().textKey(), locale, arguments);
        } catch (NoSuchMessageException e) {
            return text("notice.unknown", locale);
        }
    }

    private String phrases(List<?> phrases, Locale locale) {
        return phrases.stream()
                .map(Phrase.class::cast)
                .map(phrase -> text(phrase.key(), locale, phrase.number()))
                .collect(Collectors.joining(", "));
    }

    /** What a kind is called among the preferences. */
    String label(NoticeKind kind, Locale locale) {
        return text(kind.labelKey(), locale);
    }

    /** @throws NoSuchMessageException if there is no such text */
    String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
