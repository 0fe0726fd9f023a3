package io.cairn.notification;

import java.util.Map;
import java.util.UUID;

/**
 * Something that a person is to be told.
 *
 * @param kind one that is declared as a bean
 * @param key what has happened, unique for the person, such as {@code certification/<id>/expires/30}; a second notice
 *     with the same key has no effect
 * @param words exactly those that the kind declares
 * @param link the path of what it leads to, relative to the portal's root, such as {@code certifications/<id>}
 */
public record Notice(UUID account, NoticeKind kind, String key, Map<String, String> words, String link) {

    public Notice {
        words = Map.copyOf(words);
    }
}
