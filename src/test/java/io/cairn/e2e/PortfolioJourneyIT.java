package io.cairn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** From a brief to a page that strangers read, and back to private: every address given before is dead at once. */
class PortfolioJourneyIT {

    private static final String TITLE = "Whom to call first";

    @Test
    void fromABriefToAPublicPageAndBackToPrivate() {
        try (Visit learner = Visit.to(SharedPortal.get());
                Visit stranger = Visit.to(SharedPortal.get(), Visit.PHONE)) {
            signsUp(learner);
            writesAProject(learner);
            putsItOnThePage(learner);

            String link = makesALink(learner);
            assertThat(opens(stranger, link)).isEqualTo(200);
            stranger.seesTitle("Nadia Journey");
            stranger.sees(TITLE);

            String renewed = renewsTheLink(learner);
            assertThat(opens(stranger, link)).isEqualTo(404);
            stranger.seesTitle("Nothing here");
            assertThat(opens(stranger, renewed)).isEqualTo(200);

            String address = publishes(learner);
            assertThat(opens(stranger, address)).isEqualTo(200);
            stranger.follow(TITLE);
            stranger.seesTitle(TITLE);
            String projectPage = stranger.page().url();
            assertThat(stranger.page().context().cookies()).isEmpty();

            makesItPrivate(learner);
            for (String dead : new String[] {address, projectPage, renewed}) {
                assertThat(opens(stranger, dead)).as(dead).isEqualTo(404);
            }
            assertThat(learner.complaints()).isEmpty();
            assertThat(stranger.complaints()).isEmpty();
        }
    }

    private static void signsUp(Visit learner) {
        learner.open("sign-up");
        learner.field("Email").fill("nadia.journey@example.org");
        learner.field("Name").fill("Nadia Journey");
        learner.field("Password").fill("granite-lantern-orchard-9");
        learner.click("Create account");
        learner.page().waitForURL("**/onboarding**");
    }

    private static void writesAProject(Visit learner) {
        learner.open("projects/new?brief=first-classifier");
        learner.click("Begin this project");
        learner.page().waitForURL("**/projects/*/edit");
        learner.settle();
        learner.field("Title").fill(TITLE);
        learner.field("Result").fill("2.9 times the successes of random calls in the top fifth.");
        choose(learner, "Done");
        learner.click("Save");
        learner.page().waitForURL(url -> !url.endsWith("/edit"));
        learner.sees(TITLE);
        assertThat(learner.page().locator(".shell-nav [aria-current=page]").innerText())
                .contains("Portfolio");
    }

    private static void choose(Visit learner, String option) {
        learner.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .check();
        learner.settle();
    }

    private static void putsItOnThePage(Visit learner) {
        learner.open("portfolio");
        learner.field("Headline").fill("Learns by building");
        learner.sees("Saved");
        learner.page()
                .getByLabel(TITLE, new Page.GetByLabelOptions().setExact(true))
                .check();
        learner.settle();
        learner.sees("Saved");
    }

    private static String makesALink(Visit learner) {
        choose(learner, "People with the link");
        learner.click("Make a link");
        return secretLink(learner);
    }

    private static String renewsTheLink(Visit learner) {
        learner.click("Make a new link; the old one stops working");
        return secretLink(learner);
    }

    private static String secretLink(Visit learner) {
        learner.sees("Now: people who have the link see it.");
        Locator field = learner.field("Secret link");
        return field.inputValue();
    }

    private static String publishes(Visit learner) {
        choose(learner, "Everybody");
        learner.field("Name in the address").fill("nadia-journey");
        learner.click("Publish");
        learner.sees("Now: everybody can see it.");
        return learner.field("Address of your page").inputValue();
    }

    private static void makesItPrivate(Visit learner) {
        choose(learner, "Only you");
        learner.click("Make it private");
        learner.sees("Now: only you see it.");
    }

    /** @return the status of the answer */
    private static int opens(Visit visit, String address) {
        return visit.page().navigate(address).status();
    }
}
