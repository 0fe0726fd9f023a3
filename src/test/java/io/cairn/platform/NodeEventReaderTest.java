package io.cairn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.support.CairnTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each event once, whatever the order in which transactions begin, take their ids and are committed. */
@CairnTest
class NodeEventReaderTest {

    private static final int WRITERS = 3;
    private static final int TRANSACTIONS = 150;

    @Autowired
    private DataSource dataSource;

    private final NodeEventReader reader = new NodeEventReader();
    private Connection look;

    @BeforeEach
    void beginToRead() throws SQLException {
        look = dataSource.getConnection();
        reader.read(look);
    }

    @AfterEach
    void endReading() throws SQLException {
        look.close();
    }

    private List<String> read() throws SQLException {
        return reader.read(look).stream()
                .filter(event -> event.topic().equals("test"))
                .map(NodeEvent::content)
                .toList();
    }

    private Connection begin() throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void publish(Connection connection, String content) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select publish_node_event('test', '%s')".formatted(content));
        }
    }

    private static void commit(Connection connection) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        connection.close();
    }

    @Test
    void aLowerIdThatIsCommittedLaterIsNotMissed() throws SQLException {
        Connection slow = begin();
        Connection quick = begin();
        publish(slow, "slow");
        publish(quick, "quick");
        commit(quick);
        assertThat(read()).containsExactly("quick");
        assertThat(read()).isEmpty();
        commit(slow);
        assertThat(read()).containsExactly("slow");
        assertThat(read()).isEmpty();
    }

    @Test
    void aLowerIdOfATransactionThatBeganLaterIsNotMissed() throws SQLException {
        Connection first = begin();
        try (Statement statement = first.createStatement()) {
            statement.execute("select pg_current_xact_id()");
        }
        Connection second = begin();
        publish(second, "second");
        publish(first, "first");
        commit(first);
        assertThat(read()).containsExactly("first");
        commit(second);
        assertThat(read()).containsExactly("second");
    }

    @Test
    void whatIsRolledBackIsNeverRead() throws SQLException {
        Connection undone = begin();
        publish(undone, "undone");
        undone.rollback();
        undone.setAutoCommit(true);
        undone.close();
        assertThat(read()).isEmpty();
    }

    @Test
    void whatWasGivenIsForgottenWhenNothingOlderIsRunning() throws SQLException {
        for (int i = 0; i < 20; i++) {
            Connection connection = begin();
            publish(connection, "event " + i);
            commit(connection);
            read();
        }
        assertThat(reader.remembered()).isLessThanOrEqualTo(1);
    }

    @Test
    void manyWritersAtOnceAreAllReadAndOnlyOnce() throws Exception {
        List<String> written = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch running = new CountDownLatch(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            Thread.ofVirtual().start(() -> {
                try {
                    write(number, written);
                } finally {
                    running.countDown();
                }
            });
        }
        List<String> heard = new ArrayList<>();
        while (running.getCount() > 0) {
            heard.addAll(read());
        }
        heard.addAll(read());
        assertThat(written).isNotEmpty();
        assertThat(heard).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
    }

    /** One or two events a transaction, held open for a moment, and every seventh rolled back. */
    private void write(int writer, List<String> written) {
        for (int i = 0; i < TRANSACTIONS; i++) {
            List<String> events = List.of(writer + "/" + i + "/a", writer + "/" + i + "/b");
            try {
                Connection connection = begin();
                for (String event : events) {
                    publish(connection, event);
                    Thread.sleep(ThreadLocalRandom.current().nextInt(4));
                }
                if (i % 7 == 0) {
                    connection.rollback();
                } else {
                    written.addAll(events);
                }
                commit(connection);
            } catch (SQLException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
