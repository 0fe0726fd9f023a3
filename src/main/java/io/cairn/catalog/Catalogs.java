package io.cairn.catalog;

import io.cairn.shared.NodeEvents;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
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
 *
 * <p>Whoever is there reads it in their own language, see {@link ContentLanguage}. What compares, publishes, exports or
 * indexes, and what is the same for everybody, asks for the original.
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
    private final transient ContentLanguage language;
    private final transient Map<Integer, Catalog> cached = new ConcurrentHashMap<>();
    private final transient Map<Translated, Catalog> translated = Collections.synchronizedMap(new LatestTranslated());
    private transient volatile int current = UNKNOWN;

    private record Translated(int edition, int latest, String language) {}

    /** What they have in common with the original is there only once. */
    private static final class LatestTranslated extends LinkedHashMap<Translated, Catalog> {

        LatestTranslated() {
            super(MAX_CACHED, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Translated, Catalog> eldest) {
            return size() > MAX_CACHED;
        }
    }

    Catalogs(EditionRepository editions, EditionPasts pasts, ContentLanguage language, NodeEvents events) {
        this.editions = editions;
        this.pasts = pasts;
        this.language = language;
        events.subscribe(PUBLISHED, number -> raise(Integer.parseInt(number)));
    }

    /**
     * The latest edition, in the reader's language.
     *
     * @throws NotFoundException if nothing has been published yet
     */
    public Catalog current() {
        return edition(currentNumber());
    }

    /** The same as it was written. */
    public Catalog currentOriginal() {
        return original(currentNumber());
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

    /**
     * An edition in the reader's language.
     *
     * @throws NotFoundException if there is no edition of that number
     */
    public Catalog edition(int number) {
        return edition(number, language.wished().orElse(null));
    }

    /** @param wished a language's code; {@code null} for the original */
    Catalog edition(int number, @Nullable String wished) {
        Catalog original = original(number);
        if (wished == null) {
            return original;
        }
        Catalog latest = currentOriginal();
        return original.languages().contains(wished) || latest.languages().contains(wished)
                ? translated.computeIfAbsent(
                        new Translated(number, latest.edition(), wished), any -> original.in(wished, latest))
                : original;
    }

    /**
     * An edition as it was written.
     *
     * @throws NotFoundException if there is no edition of that number
     */
    public Catalog original(int number) {
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
