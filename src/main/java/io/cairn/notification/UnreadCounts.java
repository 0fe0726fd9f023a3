package io.cairn.notification;

import io.cairn.shared.NodeEvents;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many notices are unread, for the people who have a tab open on this node. Kept current by events: navigating costs
 * no statement, and however many tabs and people an event concerns, they are counted together in one.
 */
@Component
class UnreadCounts {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** One person with open tabs. */
    private static class Watched {
        private final List<IntConsumer> tabs = new CopyOnWriteArrayList<>();
        private NodeEvents.@Nullable Subscription events;
        private volatile @Nullable Integer count;
    }

    private final JdbcClient jdbc;
    private final NodeEvents events;
    private final Map<UUID, Watched> watched = new ConcurrentHashMap<>();
    private final Set<UUID> toCount = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService counting = new ScheduledThreadPoolExecutor(
            1, Thread.ofVirtual().name("unread-notices").factory());

    UnreadCounts(JdbcClient jdbc, NodeEvents events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    NodeEvents.Subscription watch(UUID account, IntConsumer tab) {
        // Its own object, so that each subscription ends itself only.
        IntConsumer own = tab::accept;
        Watched person = watched.compute(account, (id, known) -> {
            Watched here = known == null ? begin(id) : known;
            here.tabs.add(own);
            return here;
        });
        if (person.count == null) {
            count(account);
        }
        tellWhatIsKnown(person, own);
        return () -> watched.computeIfPresent(account, (id, here) -> {
            here.tabs.remove(own);
            return here.tabs.isEmpty() ? end(here) : here;
        });
    }

    /** Again if a newer number was told meanwhile, so that it does not end with the older one. */
    private static void tellWhatIsKnown(Watched person, IntConsumer tab) {
        Integer told;
        do {
            told = person.count;
            if (told != null) {
                tab.accept(told);
            }
        } while (!Objects.equals(told, person.count));
    }

    private Watched begin(UUID account) {
        Watched person = new Watched();
        person.events = events.subscribe(InboxChange.topic(account), change -> count(account));
        return person;
    }

    private static @Nullable Watched end(Watched person) {
        if (person.events != null) {
            person.events.end();
        }
        return null;
    }

    private void count(UUID account) {
        toCount.add(account);
        countIn(Duration.ZERO);
    }

    private void countIn(Duration delay) {
        try {
            counting.schedule(this::countAll, delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The portal is stopping, and so are the tabs.
        }
    }

    private void countAll() {
        Set<UUID> now = Set.copyOf(toCount);
        if (now.isEmpty()) {
            return;
        }
        toCount.removeAll(now);
        try {
            Map<UUID, Integer> counts = unread(now);
            now.forEach(account -> tell(account, counts.getOrDefault(account, 0)));
        } catch (DataAccessException e) {
            // The database is away, and whoever asks it for something is told so; here it is enough to try again.
            toCount.addAll(now);
            countIn(PATIENCE);
        }
    }

    private Map<UUID, Integer> unread(Set<UUID> accounts) {
        Map<UUID, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        select account_id, count(*) from notification
                         where account_id = any (cast(:accounts as uuid[])) and read_at is null and in_app
                         group by account_id
                        """)
                .param("accounts", accounts.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> counts.put(row.getObject(1, UUID.class), row.getInt(2)))
                .list();
        return counts;
    }

    private void tell(UUID account, int count) {
        Watched person = watched.get(account);
        if (person != null) {
            person.count = count;
            person.tabs.forEach(tab -> tab.accept(count));
        }
    }

    @PreDestroy
    void stop() {
        counting.shutdownNow();
    }
}
