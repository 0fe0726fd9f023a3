package io.cairn.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.cairn.support.PostgresForTests;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two portals on one database, as behind a load balancer. The second one does none of the background work. */
class BetweenNodesIT {

    private static final double PATIENCE_MS = 60_000;

    @TempDir
    static Path folder;

    private static JdbcClient database;
    private static Portal working;
    private static Portal other;

    @BeforeAll
    static void startBoth() {
        String url = PostgresForTests.newDatabase();
        database = JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
        working = Portal.startOn(url, folder.resolve("working"), Portal.freePort());
        Map<String, String> settings = new HashMap<>(Portal.databaseEnvironment(url));
        settings.put("CAIRN_BACKGROUND_JOBS", "false");
        other = Portal.launch(folder.resolve("other"), Portal.freePort(), settings)
                .awaitReady();
    }

    @AfterAll
    static void stopBoth() {
        other.close();
        working.close();
    }

    private static Visit signUp(String email) {
        Visit visitor = Visit.to(other);
        visitor.open("sign-up");
        visitor.field("Email").fill(email);
        visitor.field("Name").fill("Nora Node");
        visitor.field("Password").fill(SharedPortal.PASSWORD);
        visitor.click("Create account");
        visitor.page().waitForURL("**/onboarding**");
        visitor.open("notifications");
        visitor.page().evaluate("window.neverReloaded = true");
        return visitor;
    }

    /** Has the working node remind of so many certifications that expire soon. */
    private static void remind(String email, int count) {
        database.sql("""
                        insert into certification
                            (account_id, id, version, form_id, expires_on, content, saved_at)
                        select id, uuidv7(), 0, uuidv7(), current_date + 5, jsonb_build_object('name', 'Paper ' || n), now()
                          from account, generate_series(1, :count) as n
                         where email = :email
                        """).param("email", email).param("count", count).update();
        database.sql("update scheduled_tasks set execution_time = now() where task_name = 'certification-expiry'")
                .update();
    }

    private static Locator bell(Visit visit) {
        return visit.page().locator(".bell-link");
    }

    private static void seesSoon(Locator where, String text) {
        assertThat(where).containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS));
    }

    private static void wasNeverReloaded(Visit visit) {
        assertThat(visit.page().evaluate("window.neverReloaded")).isEqualTo(true);
    }

    @Test
    void whatOneNodeSendsAppearsInAnOpenTabOnTheOther() {
        String email = "nora@example.org";
        try (Visit nora = signUp(email);
                Visit secondTab = Visit.to(working)) {
            remind(email, 1);
            seesSoon(bell(nora), "1 unread");
            nora.sees("Paper 1 expires in 5 days");

            secondTab.signIn(email).open("notifications");
            secondTab.click("Mark all as read");
            seesSoon(bell(nora), "nothing unread");
            wasNeverReloaded(nora);
            assertThat(nora.complaints()).isEmpty();
        }
    }

    @Test
    void nothingIsLostWhileTheListeningConnectionsAreCut() throws InterruptedException {
        String email = "stormy@example.org";
        int reminders = 40;
        try (Visit stormy = signUp(email)) {
            Thread cutting = Thread.ofPlatform().start(BetweenNodesIT::cutAgainAndAgain);
            remind(email, reminders);
            Portal.pause(Duration.ofSeconds(15));
            cutting.interrupt();
            cutting.join();
            seesSoon(bell(stormy), reminders + " unread");
            assertThat(stormy.page().locator("li.notice"))
                    .hasCount(reminders, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MS));
            wasNeverReloaded(stormy);
            assertThat(other.output().lines().filter(line -> line.contains("ERROR")))
                    .isEmpty();
        }
    }

    /** As an admin's act on another node does it. */
    @Test
    void whatSomebodyMayDoFollowsOnEveryNodeAndSoDoesTheEndOfTheirAccount() {
        String email = "noted@example.org";
        try (Visit noted = signUp(email)) {
            database.sql("insert into account_authority select id, 'MENTOR' from account where email = ?")
                    .param(email)
                    .update();
            Awaitility.await().untilAsserted(() -> {
                noted.open("queue");
                assertThat(noted.page().title()).isEqualTo("Queue");
            });
            database.sql("update account set disabled = true, session_stamp = session_stamp + 1 where email = ?")
                    .param(email)
                    .update();
            // The tab that is open goes there of itself.
            noted.page().waitForURL("**/sign-in");
        }
    }

    private static void cutAgainAndAgain() {
        while (!Thread.currentThread().isInterrupted()) {
            database.sql("""
                            select pg_terminate_backend(pid) from pg_stat_activity
                             where application_name = 'cairn-events' and datname = current_database()
                            """).query().listOfRows();
            Portal.pause(Duration.ofMillis(100));
        }
    }
}
