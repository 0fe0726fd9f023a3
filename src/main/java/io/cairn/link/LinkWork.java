package io.cairn.link;

import jakarta.annotation.PreDestroy;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks addresses up while nobody waits: a few hosts at once, and the addresses of one host one after the other with a
 * pause between. It asks for no permission.
 */
@Component
class LinkWork {

    private static final Logger log = LoggerFactory.getLogger(LinkWork.class);

    private static final int HOSTS_AT_ONCE = 4;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final LinkProbe probe;
    private final LinkRows rows;
    private final ThreadFactory threads = Thread.ofVirtual().name("links-", 0).factory();
    private final ExecutorService work = Executors.newThreadPerTaskExecutor(threads);

    LinkWork(LinkProbe probe, LinkRows rows) {
        this.probe = probe;
        this.rows = rows;
    }

    /** Begins to look the addresses up. */
    void begin(List<String> urls, @Nullable UUID run) {
        work.execute(() -> check(urls, run));
    }

    /** Comes back when all have been looked up, or when the portal stops. */
    void check(List<String> urls, @Nullable UUID run) {
        try (ExecutorService hosts = Executors.newFixedThreadPool(HOSTS_AT_ONCE, threads)) {
            byHost(urls).forEach(some -> hosts.execute(() -> oneAfterAnother(some, run)));
        }
    }

    private static Collection<List<String>> byHost(List<String> urls) {
        Map<String, List<String>> byHost =
                urls.stream().collect(Collectors.groupingBy(LinkWork::host, LinkedHashMap::new, Collectors.toList()));
        return byHost.values();
    }

    /** What has none is refused without being asked. */
    private static String host(String url) {
        try {
            return String.valueOf(URI.create(url).getHost());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void oneAfterAnother(List<String> urls, @Nullable UUID run) {
        try {
            for (int at = 0; at < urls.size(); at++) {
                if (at > 0) {
                    Thread.sleep(PAUSE);
                }
                look(urls.get(at), run);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(String url, @Nullable UUID run) {
        try {
            rows.keep(url, probe.probe(url), run);
        } catch (RuntimeException e) {
            log.warn("A link could not be looked up: {}", e.toString());
        }
    }

    @PreDestroy
    void stop() {
        work.shutdownNow();
    }
}
