package io.cairn.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to somebody's open form when the ground beneath the portal moves. */
class BadDaysIT {

    private static final String EMAIL = "stormy@example.org";
    private static final String NAME = "Stormy Weather";
    private static final String CHOSEN_PASSWORD = "granite-lantern-orchard-9";

    @TempDir
    Path folder;

    @Test
    void theDatabaseIsGoneForTwentySecondsUnderAnOpenForm() throws IOException {
        int databasePort = Portal.freePort();
        EmbeddedPostgres database = startDatabase(databasePort);
        try (Portal portal = Portal.startOn(database.getJdbcUrl("postgres", "postgres"), folder, Portal.freePort());
                Visit visitor = Visit.to(portal)) {
            openAndFillSignUp(visitor);
            database.close();
            long stopped = System.nanoTime();

            visitor.page().getByText("Create account").last().click();
            assertThat(visitor.page()
                            .getByText("The database is away for a moment")
                            .first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(1_500));
            assertThat(visitor.field("Email")).hasValue(EMAIL);
            assertThat(visitor.field("Name")).hasValue(NAME);

            Portal.pause(Duration.ofSeconds(20).minusNanos(System.nanoTime() - stopped));
            assertThat(visitor.field("Email")).hasValue(EMAIL);
            database = startDatabase(databasePort);
            Locator submit = visitor.page().getByText("Create account").last();
            submit.click();
            visitor.page().waitForURL("**/onboarding**");
        } finally {
            database.close();
        }
    }

    @Test
    void aPlannedRestartKeepsAHalfFilledForm() {
        int port = Portal.freePort();
        Path data = folder.resolve("data");
        Portal before = Portal.startIn(data, port);
        try (Visit visitor = Visit.to(before)) {
            openAndFillSignUp(visitor);
            visitor.settle();
            before.stop();
            try (Portal after = Portal.startIn(data, port)) {
                visitor.nowOn(after);
                visitor.page().getByText("Create account").last().click();
                visitor.page().waitForURL("**/onboarding**");
                assertThat(visitor.complaints())
                        .filteredOn(complaint -> complaint.contains("Content Security Policy"))
                        .isEmpty();
            }
        } finally {
            before.close();
        }
    }

    private static void openAndFillSignUp(Visit visitor) {
        visitor.open("sign-up");
        visitor.field("Email").fill(EMAIL);
        visitor.field("Name").fill(NAME);
        visitor.field("Password").fill(CHOSEN_PASSWORD);
        visitor.field("Name").focus();
        visitor.settle();
    }

    private EmbeddedPostgres startDatabase(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("database"))
                .setCleanDataDirectory(false)
                .start();
    }
}
