package io.cairn.platform;

import io.cairn.shared.NodeEvents;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Events between nodes by a table and LISTEN/NOTIFY; decision record 6 says why. */
@Component
class PostgresNodeEvents implements NodeEvents, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PostgresNodeEvents.class);

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final Map<String, List<Consumer<String>>> listeners = new ConcurrentHashMap<>();
    private @Nullable NodeEventListener listener;

    PostgresNodeEvents(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    @Override
    public void publish(String topic, String content) {
        jdbc.sql("select publish_node_event(:topic, :content)")
                .param("topic", topic)
                .param("content", content)
                .query(Long.class)
                .single();
    }

    @Override
    public Subscription subscribe(String topic, Consumer<String> consumer) {
        // Its own object, so that the same consumer may listen twice and stop once.
        Consumer<String> own = consumer::accept;
        listeners.compute(topic, (name, others) -> {
            List<Consumer<String>> all = others == null ? new CopyOnWriteArrayList<>() : others;
            all.add(own);
            return all;
        });
        return () -> listeners.computeIfPresent(topic, (name, all) -> {
            all.remove(own);
            return all.isEmpty() ? null : all;
        });
    }

    private void tell(NodeEvent event) {
        for (Consumer<String> consumer : listeners.getOrDefault(event.topic(), List.of())) {
            try {
                consumer.accept(event.content());
            } catch (RuntimeException e) {
                log.error("A listener failed at an event of {}", event.topic(), e);
            }
        }
    }

    @Override
    public synchronized void start() {
        if (listener == null) {
            listener = new NodeEventListener(dataSource, this::tell);
            listener.start();
        }
    }

    @Override
    public synchronized void stop() {
        if (listener != null) {
            listener.stop();
            listener = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return listener != null;
    }
}
