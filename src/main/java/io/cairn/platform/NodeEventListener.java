package io.cairn.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for events on a connection of its own, beside the pool, and reads them. A notification only wakes it; what there
 * is it learns from the table, so nothing is lost while the connection is broken.
 */
class NodeEventListener implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(NodeEventListener.class);

    /** After so long it looks without being woken: a connection may be dead without anybody having said so. */
    private static final Duration LOOK = Duration.ofSeconds(20);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final Consumer<NodeEvent> listener;
    private final NodeEventReader reader = new NodeEventReader();
    private final Thread thread = Thread.ofVirtual().name("node-events").unstarted(this);
    private Duration pause = FIRST_PAUSE;
    private boolean broken;

    /** @param dataSource the pool, for its settings */
    NodeEventListener(DataSource dataSource, Consumer<NodeEvent> listener) {
        this.dataSource = dataSource;
        this.listener = listener;
    }

    void start() {
        thread.start();
    }

    /** Interrupting a virtual thread closes the socket on which it waits. */
    void stop() {
        thread.interrupt();
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try (Connection connection = connect()) {
                listenOn(connection);
            } catch (SQLException | RuntimeException e) {
                sleepAfter(e);
            }
        }
    }

    private void listenOn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen node_event");
        }
        // Only now: what is committed from here on wakes us.
        read(connection);
        PGConnection waiting = connection.unwrap(PGConnection.class);
        while (!Thread.currentThread().isInterrupted()) {
            waiting.getNotifications((int) LOOK.toMillis());
            read(connection);
        }
    }

    private void read(Connection connection) throws SQLException {
        reader.read(connection).forEach(listener);
        if (broken) {
            log.info("Events from other nodes arrive again; nothing was lost");
        }
        broken = false;
        pause = FIRST_PAUSE;
    }

    private void sleepAfter(Exception failure) {
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        if (!broken) {
            log.warn("Events from other nodes do not arrive, trying again: {}", failure.toString());
        }
        broken = true;
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pause = pause.multipliedBy(2);
        pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private Connection connect() throws SQLException {
        HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
        Properties settings = new Properties();
        settings.putAll(pool.getDataSourceProperties());
        put(settings, PGProperty.USER, pool.getUsername());
        put(settings, PGProperty.PASSWORD, pool.getPassword());
        put(settings, PGProperty.APPLICATION_NAME, "cairn-events");
        return DriverManager.getConnection(pool.getJdbcUrl(), settings);
    }

    private static void put(Properties settings, PGProperty property, @Nullable String value) {
        if (value != null) {
            settings.setProperty(property.getName(), value);
        }
    }
}
