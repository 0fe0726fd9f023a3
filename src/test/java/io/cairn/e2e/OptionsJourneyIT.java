package io.cairn.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Life gets in the way: what was promised no longer holds, each option is taken and taken back, and a step is moved. */
class OptionsJourneyIT {

    private static final String EMAIL = "noor.options@example.org";

    @Test
    void somebodyWhoseDateNoLongerHoldsTriesEachWayAndMovesAStep() throws SQLException {
        try (Visit noor = Visit.to(SharedPortal.get())) {
            onboards(noor);
            losesTime(noor);
            takesAndTakesBack(noor, "Take the later date", "Your steps have new dates.");
            takesAndTakesBack(noor, "Let these steps go", "Your plan holds the date with fewer steps.");
            takesAndTakesBack(
                    noor, Pattern.compile("^Take \\d+ h a week$"), "Your plan holds the date with more hours.");
            drags(noor);
            movesWithTheKeyboard(noor);
            assertThat(noor.complaints()).isEmpty();
        }
    }

    private static void onboards(Visit noor) {
        noor.open("sign-up");
        noor.field("Email").fill(EMAIL);
        noor.field("Name").fill("Noor Options");
        noor.field("Password").fill("velvet-harbour-lantern-7");
        noor.click("Create account");
        noor.page().waitForURL(url -> !url.contains("sign-up"));
        noor.open("onboarding?role=machine-learning-engineer&step=3");
        noor.click("Make my roadmap");
        noor.page().waitForURL("**/roadmap");
        noor.settle();
    }

    /** What weeks without study do, in a moment: the promised date is nearer than what is left. */
    private static void losesTime(Visit noor) throws SQLException {
        Matcher port = Pattern.compile("Embedded PostgreSQL runs on port (\\d+)")
                .matcher(SharedPortal.get().output());
        assertThat(port.find()).isTrue();
        String url = "jdbc:postgresql://localhost:%s/postgres".formatted(port.group(1));
        try (Connection database = DriverManager.getConnection(url, "postgres", "postgres");
                PreparedStatement promise = database.prepareStatement("""
                        update roadmap_plan
                           set settings = jsonb_set(settings, '{target}', to_jsonb(cast(current_date
                                   + (cast(plan #>> '{forecast,likely}' as date) - current_date) * 9 / 10 as text)))
                         where account_id = (select id from account where email = ?)""")) {
            promise.setString(1, EMAIL);
            assertThat(promise.executeUpdate()).isOne();
        }
        noor.open("roadmap");
        noor.sees("At your pace: ");
        noor.page().locator(".late-note a").last().click();
        noor.settle();
        noor.seesTitle("Your options");
        noor.sees("Your target date is ");
    }

    private static void takesAndTakesBack(Visit noor, Object button, String said) {
        noor.open("roadmap/options");
        Page.GetByRoleOptions named = new Page.GetByRoleOptions();
        if (button instanceof Pattern pattern) {
            named.setName(pattern);
        } else {
            named.setName((String) button).setExact(true);
        }
        noor.page().getByRole(AriaRole.BUTTON, named).first().click();
        noor.page().waitForURL("**/roadmap");
        noor.sees(said);
        noor.click("Undo");
        noor.sees("The plan before is back in place.");
    }

    /** Row after row is let go on the first one, until one may go there and another may not. */
    private static void drags(Visit noor) {
        noor.open("roadmap/arrange");
        Locator rows = noor.page().locator("[data-step]");
        Locator said = noor.page().locator(".arrange-said");
        boolean refused = false;
        boolean moved = false;
        for (int row = 1; row < 30 && !(refused && moved); row++) {
            rows.nth(row).locator(".drag-handle").dragTo(rows.first());
            noor.settle();
            assertThat(said).not().isEmpty();
            refused |= said.textContent().contains("cannot go there: it needs ");
            moved |= said.textContent().contains("now step 1 of ");
        }
        assertThat(refused && moved).isTrue();
    }

    private static void movesWithTheKeyboard(Visit noor) {
        noor.open("roadmap/arrange");
        Locator said = noor.page().locator(".arrange-said");
        boolean refused = false;
        boolean moved = false;
        // From below, one step goes up and up until what it needs is in its way.
        for (int row = 39; row > 0 && !(refused && moved); row--) {
            noor.page().locator("[data-step] vaadin-button").nth(4 * row).focus();
            noor.page().keyboard().press("Alt+ArrowUp");
            noor.settle();
            assertThat(said).not().isEmpty();
            refused |= said.textContent().contains("cannot go there: it needs ");
            moved |= said.textContent().startsWith("Moved: ");
        }
        assertThat(refused && moved).isTrue();
        noor.click("Accept new order");
        noor.page().waitForURL("**/roadmap");
        noor.sees("Your steps are in their new order.");
        noor.open("roadmap/history?plan=1");
        noor.sees("steps rearranged");
        noor.sees("From plan 1 until now");
    }
}
