package io.cairn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person meets when starting and stopping the portal. */
class StartUpIT {

    @TempDir
    Path folder;

    @Test
    void aTakenPortIsToldInOneSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            Portal portal = Portal.launch(folder, taken.getLocalPort(), Map.of());
            assertThat(portal.awaitExit()).isNotZero();
            assertThat(portal.output())
                    .contains("Cairn could not start: Port %d is taken by another program"
                            .formatted(taken.getLocalPort()))
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldInOneSentence() throws IOException {
        Path file = Files.createFile(folder.resolve("not-a-folder"));
        Portal portal = Portal.launch(file.resolve("data"), Portal.freePort(), Map.of());
        assertThat(portal.awaitExit()).isNotZero();
        assertThat(portal.output())
                .contains("Cairn could not start: The data folder " + file.resolve("data") + " cannot be written")
                .doesNotContain("\tat ");
    }

    @Test
    void aSecondPortalOnTheSameDataIsToldSoAndTheFirstGoesOn() {
        try (Portal first = Portal.startIn(folder, Portal.freePort())) {
            Portal second = Portal.launch(folder, Portal.freePort(), Map.of());
            assertThat(second.awaitExit()).isNotZero();
            assertThat(second.output())
                    .contains("Cairn could not start: Another Cairn is running on the data folder")
                    .doesNotContain("\tat ");
            first.awaitReady();
        }
    }

    @Test
    void stoppingStopsTheDatabaseServerToo() throws IOException {
        Portal portal = Portal.startIn(folder, Portal.freePort());
        assertThat(ProcessHandle.of(databaseServer())).isPresent();
        portal.stop();
        assertThat(folder.resolve("postgresql/postmaster.pid"))
                .as("PostgreSQL's own mark")
                .doesNotExist();
        assertThat(portal.output()).doesNotContain("ERROR");
    }

    @Test
    void afterAKillThePortalStartsAgainOnTheSameData() throws IOException {
        Portal killed = Portal.startIn(folder, Portal.freePort());
        long leftOver = databaseServer();
        killed.kill();
        try (Portal again = Portal.startIn(folder, Portal.freePort())) {
            assertThat(databaseServer()).isNotEqualTo(leftOver);
            assertThat(again.output()).doesNotContain("ERROR");
        }
    }

    private long databaseServer() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgresql/postmaster.pid"))
                .getFirst()
                .strip());
    }
}
