package io.cairn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person meets when starting and stopping the portal. */
class StartUpIT {

    private static final String EMAIL = "kay@example.org";
    private static final String CHOSEN_PASSWORD = "granite-lantern-orchard-9";

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

    /** The real script, told to want a JDK that nobody has. */
    @Test
    void aMissingJdkIsToldInOneSentence() throws IOException, InterruptedException {
        Path script = folder.resolve("mvnw");
        String wanting = Files.readString(Path.of("mvnw")).replaceFirst("needed_java=\\d+", "needed_java=999");
        Files.writeString(script, wanting);
        Process run = new ProcessBuilder("sh", script.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).isNotZero();
        assertThat(output.lines())
                .containsExactly("Cairn needs a JDK 999 or newer and found none."
                        + " Install one (for example Temurin 999) or set JAVA_HOME.");
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
    void aSecondPortalOnTheSameDataIsToldSoAndTheFirstGoesOnUntilItIsInterrupted() throws IOException {
        Portal first = Portal.startIn(folder, Portal.freePort());
        Portal second = Portal.launch(folder, Portal.freePort(), Map.of());
        assertThat(second.awaitExit()).isNotZero();
        assertThat(second.output())
                .contains("Cairn could not start: Another Cairn is running on the data folder")
                .doesNotContain("\tat ");
        first.awaitReady();
        assertThat(ProcessHandle.of(databaseServer())).isPresent();

        first.interrupt();
        assertThat(folder.resolve("postgresql/postmaster.pid"))
                .as("PostgreSQL's own mark")
                .doesNotExist();
        assertThat(first.output()).doesNotContain("ERROR");
    }

    @Test
    void afterAKillNothingThatWasSavedIsLost() throws IOException {
        Portal killed = Portal.startIn(folder, Portal.freePort());
        long leftOver = databaseServer();
        try (Visit visitor = Visit.to(killed)) {
            signUp(visitor);
        }
        killed.kill();
        try (Portal again = Portal.startIn(folder, Portal.freePort());
                Visit visitor = Visit.to(again)) {
            assertThat(databaseServer()).isNotEqualTo(leftOver);
            signInAgain(visitor);
            assertThat(again.output()).doesNotContain("ERROR");
        }
    }

    private static void signUp(Visit visitor) {
        visitor.open("sign-up");
        visitor.field("Email").fill(EMAIL);
        visitor.field("Name").fill("Kay Killed");
        visitor.field("Password").fill(CHOSEN_PASSWORD);
        visitor.click("Create account");
        visitor.page().waitForURL("**/onboarding**");
    }

    private static void signInAgain(Visit visitor) {
        visitor.open("sign-in");
        visitor.field("Email").fill(EMAIL);
        visitor.field("Password").fill(CHOSEN_PASSWORD);
        visitor.click("Sign in");
        visitor.page().waitForURL(url -> !url.contains("sign-in"));
    }

    private long databaseServer() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgresql/postmaster.pid"))
                .getFirst()
                .strip());
    }
}
