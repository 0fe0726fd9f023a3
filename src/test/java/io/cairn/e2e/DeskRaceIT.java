package io.cairn.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two mentors want the same work; one loses it while typing; and the portal dies in the middle of a review. */
class DeskRaceIT {

    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final Duration SOON = Duration.ofMillis(1_500);
    private static final String COMMENT = "On the whole";
    private static final String ONE = "Dr. Aiko Tanaka";
    private static final String OTHER = "Tomasz Brandt";

    @TempDir
    Path folder;

    @Test
    void nobodysWordsAreLostWhoeverWins() {
        int port = Portal.freePort();
        Portal portal = start(port);
        try (Visit one = Visit.to(portal);
                Visit other = Visit.to(portal)) {
            one.signIn(SharedPortal.MENTOR);
            other.signIn(SharedPortal.OTHER_MENTOR);
            String desk = openFirstInQueue(one);
            other.open(desk);

            Visit winner = race(one, other);
            Visit loser = winner == one ? other : one;
            String winnerName = winner == one ? ONE : OTHER;
            String loserName = winner == one ? OTHER : ONE;
            loser.sees(winnerName + " has it until");

            leaseRunsOutWhileTyping(winner, loser, loserName);

            type(loser, "Before the portal died");
            isSaved(loser);
            portal.kill();
            comment(loser).pressSequentially(", and after");
            loser.sees("Not saved: the portal is out of reach.");
            portal = start(port);
            try (Visit elsewhere = Visit.to(portal)) {
                elsewhere.signIn(person(loserName));
                elsewhere.open(desk);
                assertThat(comment(elsewhere)).hasValue("Before the portal died");
            }
            // The same tab even has what it could not send.
            loser.nowOn(portal);
            loser.signIn(person(loserName));
            loser.open(desk);
            assertThat(comment(loser)).hasValue("Before the portal died, and after");
            isSaved(loser);
            loser.click("Start review");
            loser.sees("Yours until");
            assertThat(comment(loser)).hasValue("Before the portal died, and after");
        } finally {
            portal.close();
        }
    }

    private Portal start(int port) {
        return Portal.launch(folder, port, Map.of("CAIRN_REVIEW_LEASE", LEASE.toSeconds() + "s"))
                .awaitReady();
    }

    private static String openFirstInQueue(Visit mentor) {
        mentor.open("queue");
        mentor.page().locator("#queue-waiting ~ ol h3 a").first().click();
        mentor.page().waitForURL(Pattern.compile("/queue/[0-9a-f-]{36}"));
        mentor.settle();
        return mentor.page().url().replaceFirst("^https?://[^/]+/", "");
    }

    /** Both press the button at the same moment; who has got it. */
    private static Visit race(Visit one, Visit other) {
        double at = System.currentTimeMillis() + SOON.toMillis();
        pressAt(one, at);
        pressAt(other, at);
        Portal.pause(SOON.plus(SOON));
        one.settle();
        other.settle();
        boolean oneHasIt = has(one);
        assertThat(has(other)).isNotEqualTo(oneHasIt);
        return oneHasIt ? one : other;
    }

    private static void pressAt(Visit visit, double at) {
        button(visit, "Start review")
                .evaluate("(button, at) => void setTimeout(() => button.click(), at - Date.now())", at);
    }

    private static boolean has(Visit visit) {
        return visit.page().locator(".lease-said").innerText().startsWith("Yours until");
    }

    /** The network of one is gone for longer than a lease lasts, and the other one takes the work meanwhile. */
    private static void leaseRunsOutWhileTyping(Visit winner, Visit loser, String loserName) {
        type(winner, "First words");
        isSaved(winner);
        winner.page().context().setOffline(true);
        comment(winner).pressSequentially(", and more without a network");
        winner.sees("Not saved: the portal is out of reach.");
        Portal.pause(LEASE.plus(SOON));
        loser.page().reload();
        loser.settle();
        loser.click("Start review");
        loser.sees("Yours until");

        winner.page().context().setOffline(false);
        winner.sees("Your time ran out, and " + loserName + " has it until");
        assertThat(comment(winner)).hasValue("First words, and more without a network");
        isSaved(winner);
        winner.page().reload();
        winner.settle();
        assertThat(comment(winner)).hasValue("First words, and more without a network");
        // What is in one mentor's draft is not in another's.
        assertThat(comment(loser)).hasValue("");
    }

    private static void isSaved(Visit visit) {
        Locator said = visit.page().locator(".save-said");
        assertThat(said).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        assertThat(said).containsText("Saved");
    }

    private static String person(String name) {
        return name.equals(ONE) ? SharedPortal.MENTOR : SharedPortal.OTHER_MENTOR;
    }

    private static Locator comment(Visit visit) {
        return visit.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(COMMENT).setExact(true));
    }

    private static void type(Visit visit, String text) {
        comment(visit).fill(text);
        comment(visit).blur();
        visit.settle();
    }

    private static Locator button(Visit visit, String name) {
        return visit.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
