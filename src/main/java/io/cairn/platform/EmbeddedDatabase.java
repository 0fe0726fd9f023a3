package io.cairn.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL server of the portal's own: a real server process on this machine, its data kept in a folder between
 * starts. One portal at a time may use the folder.
 */
class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration START_WAIT = Duration.ofSeconds(60);
    private static final Duration STOP_WAIT = Duration.ofSeconds(10);
    private static final Duration STOP_CHECK = Duration.ofMillis(50);

    private final FileChannel lock;
    private final EmbeddedPostgres server;

    /**
     * @param folder where the data lives; made if it is missing
     * @throws StartUpException if the folder cannot be written or another portal uses it
     */
    EmbeddedDatabase(Path folder) {
        lock = lock(folder);
        Path data = folder.resolve("postgresql");
        stopLeftOver(data);
        server = start(data, folder.resolve("binaries"));
        log.info("Embedded PostgreSQL runs on port {} with its data in {}", server.getPort(), data.toAbsolutePath());
    }

    private static FileChannel lock(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw alreadyUsed(folder, null);
            }
            return channel;
        } catch (OverlappingFileLockException e) {
            throw alreadyUsed(folder, e);
        } catch (IOException e) {
            throw new StartUpException(
                    "The data folder %s cannot be locked: %s.".formatted(folder.toAbsolutePath(), e.getMessage()), e);
        }
    }

    private static StartUpException alreadyUsed(Path folder, @Nullable Exception cause) {
        String sentence =
                "Another Cairn is running on the data folder %s; stop it or choose another folder with CAIRN_DATA."
                        .formatted(folder.toAbsolutePath());
        return cause == null ? new StartUpException(sentence) : new StartUpException(sentence, cause);
    }

    /** After a kill -9 of the portal its server may still be running; nobody else can own it, as we hold the lock. */
    private static void stopLeftOver(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres).ifPresent(left -> {
                log.info("Stopping the database server (process {}) that an earlier portal left running", pid);
                left.destroy();
                if (!isGone(left, pidFile)) {
                    left.destroyForcibly();
                    isGone(left, pidFile);
                }
            });
            Files.deleteIfExists(pidFile);
        } catch (IOException | NumberFormatException e) {
            log.warn("Could not read {}; PostgreSQL decides itself whether it is stale", pidFile, e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").contains("postgres");
    }

    /** Waits for the end; the server removes its file last, and in a container nobody may collect the process. */
    private static boolean isGone(ProcessHandle process, Path pidFile) {
        for (int tries = 0; tries < STOP_WAIT.toMillis() / STOP_CHECK.toMillis(); tries++) {
            if (!process.isAlive() || !Files.exists(pidFile)) {
                return true;
            }
            LockSupport.parkNanos(STOP_CHECK.toNanos());
        }
        return false;
    }

    private static EmbeddedPostgres start(Path data, Path binaries) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START_WAIT)
                    // The library is made for tests and trades durability for speed; people's work needs it back.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "50")
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw new StartUpException(
                    "The embedded PostgreSQL could not start with the data in %s: %s."
                            .formatted(data.toAbsolutePath(), e.getMessage()),
                    e);
        }
    }

    @Override
    public String getJdbcUrl() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void close() {
        try (lock) {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
