package io.cairn.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server of this machine stands for the web: names that end in .test lead to it, everything else where it always does. */
@Timeout(30)
class LinkProbeTest {

    private static final Duration ANSWER = Duration.ofMillis(400);
    private static final Duration WHOLE = Duration.ofMillis(1200);
    private static final List<String> asked = new CopyOnWriteArrayList<>();
    private static HttpServer server;
    private static int port;
    private static LinkProbe probe;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", LinkProbeTest::answer);
        server.start();
        port = server.getAddress().getPort();
        probe = new LinkProbe(limits(LinkProbeTest::resolve));
    }

    private static LinkLimits limits(LinkLimits.Resolver resolver) {
        return new LinkLimits(resolver, any -> true, ANSWER, WHOLE, 5);
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        return host.endsWith(".test")
                ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                : PublicAddresses.resolve(host);
    }

    @AfterAll
    static void stop() throws IOException {
        probe.close();
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        boolean head = exchange.getRequestMethod().equals("HEAD");
        asked.add(exchange.getRequestMethod() + " " + path);
        try (exchange) {
            switch (path.split("/")[1]) {
                case "fine" -> exchange.sendResponseHeaders(200, -1);
                case "gone" -> exchange.sendResponseHeaders(404, -1);
                case "members" -> exchange.sendResponseHeaders(403, -1);
                case "no-head" -> exchange.sendResponseHeaders(head ? 405 : 200, -1);
                case "to" -> lead(exchange, path.substring("/to/".length()));
                case "count" -> lead(exchange, "/count/" + (Integer.parseInt(path.substring("/count/".length())) + 1));
                case "huge" -> endless(exchange, 0);
                case "slow" -> endless(exchange, 200);
                case "never" -> Thread.sleep(5_000);
                default -> throw new IllegalStateException(path);
            }
        } catch (IOException | InterruptedException e) {
            // The other side has hung up, as it should.
        }
    }

    private static void lead(HttpExchange exchange, String where) throws IOException {
        exchange.getResponseHeaders().add("Location", where);
        exchange.sendResponseHeaders(301, -1);
    }

    private static void endless(HttpExchange exchange, int pause) throws IOException, InterruptedException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(head ? 405 : 200, head ? -1 : 0);
        try (OutputStream body = exchange.getResponseBody()) {
            while (!head) {
                body.write(new byte[64 * 1024]);
                body.flush();
                Thread.sleep(pause);
            }
        }
    }

    private static String site(String path) {
        return "http://site.test:" + port + path;
    }

    @Test
    void whatAnswersIsFine() {
        assertThat(probe.probe(site("/fine"))).isEqualTo(new LinkResult(LinkState.FINE, null, 200, null));
    }

    @Test
    void whatIsGoneIsBrokenAndWhatKeepsProgramsOutIsUnsure() {
        assertThat(probe.probe(site("/gone"))).isEqualTo(LinkResult.broken(LinkProblem.STATUS, 404));
        assertThat(probe.probe(site("/members")).state()).isEqualTo(LinkState.UNSURE);
    }

    @Test
    void whereTheHeadAloneIsRefusedTheThingIsAskedFor() {
        assertThat(probe.probe(site("/no-head")).state()).isEqualTo(LinkState.FINE);
        assertThat(asked).containsSubsequence("HEAD /no-head", "GET /no-head");
    }

    @Test
    void aRedirectIsFollowedToWhereItEnds() {
        assertThat(probe.probe(site("/to//fine")))
                .isEqualTo(new LinkResult(LinkState.REDIRECTED, null, 200, site("/fine")));
    }

    @Test
    void redirectsWithoutEndEnd() {
        asked.clear();
        assertThat(probe.probe(site("/count/0")).problem()).isEqualTo(LinkProblem.ENDLESS_REDIRECT);
        assertThat(asked).filteredOn(one -> one.contains("/count/")).hasSize(6);
        assertThat(probe.probe(site("/to//to//to/")).problem()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://10.0.0.1/",
                "http://192.168.0.1/",
                "http://[::1]/",
                "http://[fd00::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://0.0.0.0/"
            })
    void whatLeadsIntoOnesOwnNetworkIsRefused(String address) {
        assertThat(probe.probe(address).problem()).isEqualTo(LinkProblem.PRIVATE_ADDRESS);
        assertThat(probe.probe(site("/to/" + address.replace("[", "%5B").replace("]", "%5D"))))
                .as("after a redirect")
                .isEqualTo(LinkResult.broken(LinkProblem.PRIVATE_ADDRESS, 301));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://2130706433/", "http://127.1/", "http://0x7f000001/", "http://0x7f.0.0.1/"})
    void otherSpellingsOfSuchAddressesLeadNowhere(String address) {
        assertThat(probe.probe(address).problem())
                .isIn(LinkProblem.PRIVATE_ADDRESS, LinkProblem.NO_SUCH_HOST, LinkProblem.BAD_ADDRESS);
        assertThat(probe.probe(site("/to/" + address)).problem())
                .as("after a redirect")
                .isIn(LinkProblem.PRIVATE_ADDRESS, LinkProblem.NO_SUCH_HOST, LinkProblem.BAD_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://site.test/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "site.test",
                "http://",
                "http://a b/",
                "http://user:secret@site.test/",
                "gopher://site.test/",
                ""
            })
    void whatIsNoAddressOfTheWebIsRefused(String address) {
        assertThat(probe.probe(address)).isEqualTo(LinkResult.broken(LinkProblem.BAD_ADDRESS, null));
    }

    @Test
    void otherPortsThanTheWebsAreRefused() throws IOException {
        try (LinkProbe strict = new LinkProbe(LinkLimits.STRICT)) {
            assertThat(strict.probe("http://example.org:22/").problem()).isEqualTo(LinkProblem.BAD_ADDRESS);
        }
    }

    @Test
    void aNameThatLeadsSomewhereElseTheSecondTimeIsNotAskedTwice() throws IOException {
        AtomicInteger times = new AtomicInteger();
        LinkLimits.Resolver turning = host -> {
            if (times.getAndIncrement() > 0) {
                throw new PrivateAddressException(host);
            }
            return resolve(host);
        };
        try (LinkProbe once = new LinkProbe(limits(turning))) {
            assertThat(once.probe(site("/fine")).state()).isEqualTo(LinkState.FINE);
        }
        assertThat(times).hasValue(1);
    }

    @Test
    void ofAHugeOrSlowAnswerNothingButTheHeadIsRead() {
        long begin = System.nanoTime();
        assertThat(probe.probe(site("/huge")).state()).isEqualTo(LinkState.FINE);
        assertThat(probe.probe(site("/slow")).state()).isEqualTo(LinkState.FINE);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(WHOLE.multipliedBy(2));
    }

    @Test
    void whatNeverAnswersIsWaitedForNotLong() {
        assertThat(probe.probe(site("/never")).problem()).isEqualTo(LinkProblem.TIMEOUT);
    }

    @Test
    void aHeadThatComesDropByDropIsWaitedForNotLong() throws IOException {
        try (ServerSocket dripping = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> drip(dripping));
            long begin = System.nanoTime();
            assertThat(probe.probe("http://drip.test:" + dripping.getLocalPort() + "/")
                            .problem())
                    .isEqualTo(LinkProblem.TIMEOUT);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(WHOLE.multipliedBy(3));
        }
    }

    private static void drip(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.getOutputStream().write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
                while (true) {
                    socket.getOutputStream().write('x');
                    socket.getOutputStream().flush();
                    Thread.sleep(50);
                }
            } catch (IOException e) {
                // Hung up.
            } catch (InterruptedException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }
    }

    @Test
    void whereNobodyListensThereIsNoConnection() throws IOException {
        int free;
        try (ServerSocket unused = new ServerSocket(0)) {
            free = unused.getLocalPort();
        }
        assertThat(probe.probe("http://site.test:" + free + "/").problem()).isEqualTo(LinkProblem.NO_CONNECTION);
    }
}
