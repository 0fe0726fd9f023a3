package io.cairn.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged portal as a real process, as a person would start it. */
public final class Portal implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    private final Process process;
    private final int port;
    private final Path output;

    private Portal(Process process, int port, Path output) {
        this.process = process;
        this.port = port;
        this.output = output;
    }

    /** Starts with its own database in the folder and waits until it answers. */
    public static Portal startIn(Path folder, int port) {
        return launch(folder, port, Map.of()).awaitReady();
    }

    /** Starts on a given database and waits until it answers. */
    public static Portal startOn(String jdbcUrl, Path folder, int port) {
        return launch(folder, port, databaseEnvironment(jdbcUrl)).awaitReady();
    }

    static Map<String, String> databaseEnvironment(String jdbcUrl) {
        return Map.of(
                "SPRING_DATASOURCE_URL", jdbcUrl,
                "SPRING_DATASOURCE_USERNAME", "postgres",
                "SPRING_DATASOURCE_PASSWORD", "postgres");
    }

    /** Starts and does not wait. */
    static Portal launch(Path folder, int port, Map<String, String> environment) {
        String jar = System.getProperty("cairn.jar", "target/portal/cairn.jar");
        try {
            if (!environment.containsKey("SPRING_DATASOURCE_URL")) {
                RehearsedData.fill(folder);
            }
            Path output = Files.createTempFile("cairn-portal-", ".log");
            List<String> command = new ArrayList<>(hearingInterrupts());
            command.addAll(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED",
                    // On: it does not start unless it can use what was noted in the rehearsal.
                    "-XX:AOTMode=on",
                    "-XX:AOTCache=" + Path.of(jar).resolveSibling("cairn.aot"),
                    "-Xlog:aot*=off",
                    "-jar",
                    jar));
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().remove("SPRING_DATASOURCE_URL");
            builder.environment().put("CAIRN_DATA", folder.toString());
            builder.environment().put("SERVER_PORT", Integer.toString(port));
            builder.environment().putAll(environment);
            return new Portal(builder.start(), port, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever a script starts in the background ignores Ctrl-C, and so would all that it starts in turn. */
    private static List<String> hearingInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        boolean ignored = Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                        .anyMatch(signals -> (signals & 1 << 1) != 0);
        return ignored ? List.of("env", "--default-signal=INT") : List.of();
    }

    public Portal awaitReady() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            Instant limit = Instant.now().plus(START_LIMIT);
            while (Instant.now().isBefore(limit)) {
                if (!process.isAlive()) {
                    throw new AssertionError("The portal ended while starting:\n" + output());
                }
                if (isHealthy(client)) {
                    return this;
                }
                pause(Duration.ofMillis(200));
            }
        }
        stop();
        throw new AssertionError("The portal did not answer in time:\n" + output());
    }

    private boolean isHealthy(HttpClient client) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url("actuator/health/readiness")))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public String url(String path) {
        return "http://localhost:%d/%s".formatted(port, path);
    }

    public int port() {
        return port;
    }

    public String output() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Ctrl-C would. */
    public void interrupt() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitExit();
    }

    /** As a service manager would; returns the exit code. */
    public int stop() {
        process.destroy();
        return awaitExit();
    }

    /** As kill -9 would: nothing can be tidied up. */
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    int awaitExit() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The portal did not end in time:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
