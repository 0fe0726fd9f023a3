package io.cairn.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cairn.support.PostgresForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A learner in Stockholm and a mentor in Tokyo, in two browsers, from a free time to the judgement. */
class InterviewJourneyIT {

    private static final Pattern FREE_TIME = Pattern.compile("^\\d\\d:\\d\\d to \\d\\d:\\d\\d with ");
    private static final String NOTE = "Graphs make me nervous";

    @TempDir
    static Path folder;

    private static JdbcClient database;
    private static Portal portal;

    @BeforeAll
    static void start() {
        String url = PostgresForTests.newDatabase();
        database = JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
        portal = Portal.startOn(url, folder, Portal.freePort());
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void fromAFreeTimeToTheJudgement() throws IOException {
        signUp("lea@example.org", "Lea Learner").close();
        signUp("aiko@example.org", "Aiko Tanaka").close();
        database.sql("update account set time_zone = 'Asia/Tokyo' where email = 'aiko@example.org'")
                .update();
        database.sql("insert into account_authority select id, 'MENTOR' from account where email = 'aiko@example.org'")
                .update();
        try (Visit learner = Visit.to(portal).signIn("lea@example.org");
                Visit mentor = Visit.to(portal).signIn("aiko@example.org")) {
            saysWhen(mentor);
            books(learner);
            assertThat(entry(mentor)).containsText("Coding with Lea Learner");
            wasNeverReloaded(mentor);
            assertThat(calendar(learner)).contains("METHOD:PUBLISH").contains("SEQUENCE:0");

            moves(mentor);
            assertThat(entry(learner)).containsText("Moved by Aiko Tanaka: A train");
            wasNeverReloaded(learner);
            assertThat(calendar(learner)).contains("METHOD:PUBLISH").contains("SEQUENCE:1");

            database.sql("update interview set starts_at = now() + interval '4 seconds'")
                    .update();
            mentor.open("mentor/slots");
            // Comes by itself when it has begun.
            mentor.click("It took place");
            judges(mentor);
            readsTheResult(learner);
            assertThat(learner.complaints()).isEmpty();
            assertThat(mentor.complaints()).isEmpty();
        }
    }

    private static Visit signUp(String email, String name) {
        Visit visitor = Visit.to(portal);
        visitor.open("sign-up");
        visitor.field("Email").fill(email);
        visitor.field("Name").fill(name);
        visitor.field("Password").fill(SharedPortal.PASSWORD);
        visitor.click("Create account");
        visitor.page().waitForURL("**/onboarding**");
        return visitor;
    }

    /** Then the page stays open. */
    private static void saysWhen(Visit mentor) {
        mentor.open("mentor/slots");
        mentor.sees("Nobody has booked you yet");
        mentor.page().getByLabel("Coding").check();
        mentor.click("Add a weekly time");
        mentor.page().locator("vaadin-select").first().click();
        mentor.page()
                .locator("vaadin-select-item", new Page.LocatorOptions().setHasText("Tuesday"))
                .click();
        mentor.field("Start").fill("18:00");
        mentor.field("Start").press("Tab");
        mentor.click("Save times");
        mentor.sees("Saved. What is booked already stays as it is.");
        mentor.page().evaluate("window.neverReloaded = true");
    }

    private static void books(Visit learner) {
        learner.open("interviews/book?topic=coding");
        learner.sees("Times are told in Europe/Stockholm.");
        pickFirst(learner);
        learner.field("What should the mentor know? (optional)").fill(NOTE);
        learner.click("Book");
        assertThat(entry(learner)).containsText("18:00 in Asia/Tokyo");
        learner.page().evaluate("window.neverReloaded = true");
    }

    private static void moves(Visit mentor) {
        entry(mentor)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Move"))
                .click();
        mentor.settle();
        mentor.seesTitle("Move an interview");
        pickFirst(mentor);
        mentor.field("Why? The learner reads it.").fill("A train");
        mentor.click("Move");
    }

    private static void judges(Visit mentor) {
        mentor.page().waitForURL("**/queue/*");
        mentor.settle();
        mentor.sees("Mock interview: coding");
        mentor.click("Start review");
        Locator criteria = mentor.page().locator(".criterion");
        assertThat(criteria.first()).isVisible();
        for (Locator criterion : criteria.all()) {
            criterion.locator("vaadin-radio-button").nth(2).click();
        }
        mentor.page()
                .locator(".verdict-field vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText("Good as it is"))
                .click();
        mentor.settle();
        mentor.click("Give a verdict");
        mentor.click("Give the verdict");
    }

    private static void readsTheResult(Visit learner) {
        learner.open("interviews");
        entry(learner)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("See the review"))
                .click();
        learner.settle();
        learner.sees("Approved");
        learner.sees("Aiko Tanaka");
    }

    private static void pickFirst(Visit visit) {
        Locator times = visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(FREE_TIME));
        if (times.count() == 0) {
            visit.page().getByText("Next free time:").click();
            visit.settle();
        }
        times.first().click();
    }

    private static Locator entry(Visit visit) {
        return visit.page().locator(".interview-entry").filter(new Locator.FilterOptions().setHasText(NOTE));
    }

    private static void wasNeverReloaded(Visit visit) {
        assertThat(visit.page().evaluate("window.neverReloaded")).isEqualTo(true);
    }

    private static String calendar(Visit visit) throws IOException {
        Download download = visit.page()
                .waitForDownload(() -> entry(visit).getByText("Add to calendar").click());
        return Files.readString(download.path());
    }
}
