package io.cairn.catalog;

import io.cairn.shared.NodeEvents;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The catalogue for reading. Everything comes from memory once it has been read, so a view costs no SQL for it and
 * works on while the database is away. For that reason it opens no transaction either, which would need a connection.
 */
@Service
public class Catalogs extends SessionService {

    private static final Logger log = LoggerFactory.getLogger(Catalogs.class);

    /** Nodes tell one another of a new edition by its number. */
    static final String PUBLISHED = "edition-published";

    /** Editions kept in memory, some megabytes each; learners' roadmaps mostly sit on the latest few. */
    private static final int MAX_CACHED = 12;

    private static final int UNKNOWN = 0;

    private final transient EditionRepository editions;
    private final transient EditionPasts pasts;
    private final transient Map<Integer, Catalog> cached = new ConcurrentHashMap<>();
    private transient volatile int current = UNKNOWN;

    Catalogs(EditionRepository editions, EditionPasts pasts, NodeEvents events) {
        this.editions = editions;
        this.pasts = pasts;
        events.subscribe(PUBLISHED, number -> raise(Integer.parseInt(number)));
    }

    /**
     * The latest edition.
     *
     * @throws NotFoundException if nothing has been published yet
     */
    public Catalog current() {
        return edition(currentNumber());
    }

    /**
     * The latest edition's number. Other nodes than the publishing one hear of it a moment later.
     *
     * @throws NotFoundException if nothing has been published yet
     */
    public int currentNumber() {
        if (current == UNKNOWN) {
            raise(editions.findCurrentNumber()
                    .orElseThrow(() -> new NotFoundException("No edition of the catalogue has been published yet")));
        }
        return current;
    }

    /** @throws NotFoundException if there is no edition of that number */
    public Catalog edition(int number) {
        Catalog known = cached.get(number);
        if (known != null) {
            return known;
        }
        Catalog catalog = cached.computeIfAbsent(number, this::load);
        dropOldest(number);
        return catalog;
    }

    private Catalog load(int number) {
        return pasts.edition(number)
                .orElseThrow(() -> new NotFoundException("No edition %d of the catalogue".formatted(number)));
    }

    private void dropOldest(int justRead) {
        while (cached.size() > MAX_CACHED) {
            Optional<Integer> oldest = cached.keySet().stream()
                    .filter(number -> number != justRead)
                    .min(Comparator.naturalOrder());
            oldest.ifPresent(cached::remove);
        }
    }

    @TransactionalEventListener
    void on(EditionPublished published) {
        raise(published.number());
    }

    /** Notices what other nodes have published, should this one not have heard of it. */
    @Scheduled(initialDelay = 30_000, fixedDelay = 30_000)
    void lookForNewer() {
        try {
            editions.findCurrentNumber().ifPresent(this::raise);
        } catch (DataAccessException | TransactionException e) {
            log.warn("Could not look for a newer edition; edition {} stays: {}", current, e.getMessage());
        }
    }

    private synchronized void raise(int number) {
        current = Math.max(current, number);
    }
}
