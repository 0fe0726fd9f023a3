package io.cairn.link;

import io.cairn.account.ForAdmins;
import io.cairn.catalog.CatalogKey;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Whether the draft's links still lead somewhere. What is retired is not looked after. Each verb is one statement in a
 * transaction of its own, so that a run is there before its first result.
 */
@Service
@ForAdmins
public class LinkChecks extends SessionService {

    /** Where it is told that something has been looked up. */
    public static final String TOPIC = "links";

    /** What is told when it was one link by itself, and not one of a run over all. */
    public static final String ONE = "one";

    private static final int LONGEST_SEARCH = 100;

    private final transient LinkRows rows;
    private final transient LinkWork work;

    LinkChecks(LinkRows rows, LinkWork work) {
        this.rows = rows;
        this.work = work;
    }

    /** One statement. */
    public LinkPage page(LinkFilter filter, int offset, int limit) {
        String words = filter.search().strip();
        return rows.page(
                new LinkFilter(filter.show(), words.substring(0, Math.min(words.length(), LONGEST_SEARCH))),
                offset,
                limit);
    }

    /** One statement. */
    public LinkHealth health() {
        return rows.health();
    }

    /** The thing's link; empty if it has none that is looked after. One statement. */
    public Optional<LinkEntry> of(CatalogKey thing) {
        return rows.of(thing);
    }

    /** Those that led nowhere when they were last looked up, the longest broken first; at most some hundred. One statement. */
    public List<LinkEntry> broken() {
        return rows.broken();
    }

    /**
     * Begins to look all links up; what comes of it is told at {@link #TOPIC}.
     *
     * @return whether it was begun; it is not while it is under way already
     */
    public boolean checkAll() {
        UUID run = UUID.randomUUID();
        List<String> urls = rows.begin(run);
        work.begin(urls, run);
        return !urls.isEmpty();
    }

    /**
     * Begins to look the thing's link up.
     *
     * @throws NotFoundException if it has none that is looked after
     */
    public void check(CatalogKey thing) {
        LinkEntry entry = rows.of(thing).orElseThrow(() -> new NotFoundException("No link of '%s'".formatted(thing)));
        work.begin(List.of(entry.url()), null);
    }
}
