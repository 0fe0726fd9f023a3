package io.cairn.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from end to end: from reading about a role to a roadmap that is still there tomorrow. */
class LearnerJourneyIT {

    private static final String EMAIL = "ada.journey@example.org";
    private static final String CHOSEN_PASSWORD = "granite-lantern-orchard-9";

    @TempDir
    Path folder;

    @Test
    void fromReadingARoleToAPlanThatIsKept() {
        int port = Portal.freePort();
        Portal portal = Portal.startIn(folder, port);
        try (Visit ada = Visit.to(portal)) {
            readsARole(ada);
            signsUp(ada);
            onboards(ada);
            String firstStep = readsWhyTheFirstStepComesFirst(ada);
            marksItDone(ada);
            changesHours(ada);
            signsOut(ada);

            portal.stop();
            portal = Portal.startIn(folder, port);
            ada.nowOn(portal);
            findsEverything(ada, firstStep);
            assertThat(ada.complaints()).isEmpty();
        } finally {
            portal.close();
        }
    }

    private static void readsARole(Visit ada) {
        ada.open("");
        ada.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Machine Learning Engineer")))
                .first()
                .click();
        ada.settle();
        ada.seesTitle("Machine Learning Engineer");
        ada.sees("A day in it");
        ada.follow("Plan this role");
    }

    private static void signsUp(Visit ada) {
        ada.seesTitle("Sign in");
        ada.follow("Sign up");
        ada.field("Email").fill(EMAIL);
        ada.field("Name").fill("Ada Journey");
        ada.field("Password").fill(CHOSEN_PASSWORD);
        ada.click("Create account");
        ada.page().waitForURL("**/onboarding**");
    }

    private static void onboards(Visit ada) {
        ada.settle();
        ada.seesTitle("Plan your way");
        ada.page()
                .getByText("Machine Learning Engineer", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        ada.click("Next");
        ada.page()
                .getByText("Software engineer", new Page.GetByTextOptions().setExact(true))
                .click();
        ada.sees("Programming: 12 of 17 known");
        ada.click("Next");
        Locator range = ada.page().locator(".forecast-range");
        String atTen = range.textContent();
        ada.field("Hours a week").fill("20");
        assertThat(range).not().hasText(atTen);
        ada.field("Hours a week").fill("10");
        assertThat(range).hasText(atTen);
        ada.click("Make my roadmap");
        ada.page().waitForURL("**/roadmap");
        ada.settle();
        ada.seesTitle("Your roadmap");
    }

    private static String readsWhyTheFirstStepComesFirst(Visit ada) {
        Locator first = ada.page().locator("a[href*='roadmap/step/unit/']").first();
        String title = first.textContent();
        first.click();
        ada.settle();
        ada.seesTitle(title);
        assertThat(ada.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Why now")))
                .isVisible();
        return title;
    }

    private static void marksItDone(Visit ada) {
        ada.click("Done");
        ada.sees("Reopen");
    }

    private static void changesHours(Visit ada) {
        ada.open("roadmap");
        ada.follow("Change hours or date");
        ada.field("Hours per week").fill("6");
        ada.sees("later");
        ada.click("Accept new plan");
        ada.page().waitForURL("**/roadmap");
        ada.sees("at 6 h a week");
    }

    private static void signsOut(Visit ada) {
        ada.page().getByText("Ada Journey").first().click();
        ada.page().getByText("Sign out").first().click();
        ada.page().waitForURL(url -> !url.contains("roadmap"));
        ada.open("roadmap");
        ada.seesTitle("Sign in");
    }

    private static void findsEverything(Visit ada, String firstStep) {
        ada.open("sign-in");
        ada.field("Email").fill(EMAIL);
        ada.field("Password").fill(CHOSEN_PASSWORD);
        ada.click("Sign in");
        ada.page().waitForURL(url -> !url.contains("sign-in"));
        ada.open("roadmap");
        ada.sees("at 6 h a week");
        ada.page().getByText("1 step done").first().click();
        assertThat(ada.page().locator("body")).containsText(firstStep.replaceFirst(", .*", ""));
    }
}
