package io.cairn.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.shared.NodeEvents;
import io.cairn.support.CairnTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes in one program: each listens on a connection of its own. */
@CairnTest
class NodeEventsTest {

    private static final String TOPIC = "test";

    @Autowired
    private NodeEvents here;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private TransactionTemplate transaction;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private PostgresNodeEvents there;

    @BeforeEach
    void anotherNode() {
        there = new PostgresNodeEvents(jdbc, dataSource);
        there.start();
        there.subscribe(TOPIC, heard::add);
        awaitListeners(2);
    }

    @AfterEach
    void stop() {
        there.stop();
        awaitListeners(1);
    }

    private String next() throws InterruptedException {
        return heard.poll(20, TimeUnit.SECONDS);
    }

    private List<Integer> listeners() {
        return jdbc.sql("""
                        select pid from pg_stat_activity
                         where application_name = 'cairn-events' and datname = current_database()
                         order by pid""").query(Integer.class).list();
    }

    private void awaitListeners(int count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> listeners().size() == count);
    }

    @Test
    void whatHappensOnOneNodeIsHeardOnTheOther() throws InterruptedException {
        here.publish(TOPIC, "hello");
        assertThat(next()).isEqualTo("hello");
    }

    @Test
    void onesOwnEventsAreHeardAsWell() throws InterruptedException {
        there.publish(TOPIC, "echo");
        assertThat(next()).isEqualTo("echo");
    }

    @Test
    void nothingIsHeardOfWhatIsRolledBackOrOfAnotherTopic() throws InterruptedException {
        transaction.executeWithoutResult(status -> {
            here.publish(TOPIC, "undone");
            status.setRollbackOnly();
        });
        here.publish("another", "not mine");
        here.publish(TOPIC, "done");
        assertThat(next()).isEqualTo("done");
    }

    @Test
    void whoHasLeftHearsNothing() throws InterruptedException {
        BlockingQueue<String> leaver = new LinkedBlockingQueue<>();
        NodeEvents.Subscription subscription = there.subscribe(TOPIC, leaver::add);
        here.publish(TOPIC, "one");
        assertThat(next()).isEqualTo("one");
        assertThat(leaver.poll(20, TimeUnit.SECONDS)).isEqualTo("one");
        subscription.end();
        here.publish(TOPIC, "two");
        here.publish(TOPIC, "three");
        assertThat(List.of(next(), next())).containsExactly("two", "three");
        assertThat(leaver).isEmpty();
    }

    @Test
    void aListenerThatFailsDisturbsNobody() throws InterruptedException {
        NodeEvents.Subscription failing = there.subscribe(TOPIC, content -> {
            throw new IllegalStateException("For the test");
        });
        here.publish(TOPIC, "one");
        here.publish(TOPIC, "two");
        assertThat(List.of(next(), next())).containsExactly("one", "two");
        failing.end();
    }

    @Test
    void nothingIsLostWhileTheListeningConnectionIsCutAgainAndAgain() throws InterruptedException {
        int events = 300;
        Thread cutting = Thread.ofVirtual().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                jdbc.sql("select pg_terminate_backend(pid) from unnest(:pids) as pid")
                        .param("pids", listeners().toArray(Integer[]::new))
                        .query()
                        .listOfRows();
                pause(Duration.ofMillis(200));
            }
        });
        for (int i = 0; i < events; i++) {
            here.publish(TOPIC, Integer.toString(i));
            pause(Duration.ofMillis(5));
        }
        cutting.interrupt();
        cutting.join();
        List<String> all = IntStream.range(0, events)
                .mapToObj(i -> {
                    try {
                        return String.valueOf(next());
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
        assertThat(all)
                .containsExactlyElementsOf(
                        IntStream.range(0, events).mapToObj(Integer::toString).toList());
        assertThat(heard).isEmpty();
    }

    @Test
    void aQuietConnectionIsKeptBeyondTheSocketTimeout() throws InterruptedException {
        List<Integer> before = listeners();
        pause(Duration.ofSeconds(12));
        assertThat(listeners()).isEqualTo(before);
        here.publish(TOPIC, "still there");
        assertThat(next()).isEqualTo("still there");
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
