package io.cairn.account;

import io.cairn.shared.NodeEvents;
import io.cairn.shared.NodeEvents.Subscription;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Which accounts were changed a moment ago, on whichever node, so that their sessions look again with their next request.
 * What is older than {@link SessionGuard#PATIENCE} is forgotten: by then every session has looked.
 */
@Component
class ChangedAccounts {

    /** Triggers of the database publish it, with the account's id. */
    private static final String TOPIC = "account-changed";

    private final Map<UUID, Instant> changes = new ConcurrentHashMap<>();
    private final NodeEvents events;
    private final Clock clock;

    ChangedAccounts(NodeEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
        events.subscribe(TOPIC, account -> remember(UUID.fromString(account)));
    }

    private void remember(UUID account) {
        Instant now = clock.instant();
        changes.values().removeIf(at -> at.isBefore(now.minus(SessionGuard.PATIENCE)));
        changes.put(account, now);
    }

    /** Hears of one account's changes, each after it is known here: a request that follows finds it. */
    Subscription listen(UUID account, Runnable onChange) {
        String id = account.toString();
        return events.subscribe(TOPIC, changed -> {
            if (changed.equals(id)) {
                onChange.run();
            }
        });
    }

    boolean isChangedSince(UUID account, Instant then) {
        Instant at = changes.get(account);
        return at != null && !at.isBefore(then);
    }
}
