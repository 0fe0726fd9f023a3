package io.cairn.notification;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** All kinds of notices that the features have declared. */
@Component
class NoticeKinds {

    private final Map<String, NoticeKind> kinds = new TreeMap<>();

    /** @throws IllegalStateException if two features use the same id */
    NoticeKinds(List<NoticeKind> declared) {
        for (NoticeKind kind : declared) {
            if (kinds.put(kind.id(), kind) != null) {
                throw new IllegalStateException("Two kinds of notice are called '%s'".formatted(kind.id()));
            }
        }
    }

    /** Empty for one that an older or newer portal has sent. */
    Optional<NoticeKind> find(String id) {
        return Optional.ofNullable(kinds.get(id));
    }

    /** By id. */
    Collection<NoticeKind> all() {
        return Collections.unmodifiableCollection(kinds.values());
    }
}
