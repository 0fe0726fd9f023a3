package io.cairn.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A learner in Stockholm books a mentor in Tokyo, in two browsers. */
class InterviewJourneyIT {

    private static final Pattern FREE_TIME = Pattern.compile("^\\d\\d:\\d\\d to \\d\\d:\\d\\d with ");

    @Test
    void fromAFreeTimeToACalendarAndBack() throws IOException {
        try (Visit learner = Visit.to(SharedPortal.get());
                Visit mentor = Visit.to(SharedPortal.get())) {
            learner.signIn(SharedPortal.HALF_WAY);
            learner.open("interviews/book?topic=coding");
            learner.sees("Times are told in Europe/Stockholm.");
            learner.sees("Asia/Tokyo");
            if (freeTimes(learner).count() == 0) {
                learner.page().getByText("Next free time:").click();
                learner.settle();
            }
            freeTimes(learner).first().click();
            learner.field("What should the mentor know? (optional)").fill("Graphs make me nervous");
            learner.click("Book");
            learner.page().waitForURL("**/interviews");
            learner.sees("Graphs make me nervous");
            assertThat(calendar(learner)).contains("METHOD:PUBLISH").contains("SEQUENCE:0");

            mentor.signIn(SharedPortal.MENTOR);
            mentor.open("mentor/slots");
            Locator entry = mentor.page()
                    .locator(".interview-entry")
                    .filter(new Locator.FilterOptions().setHasText("Graphs make me nervous"));
            entry.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel"))
                    .click();
            mentor.field("Why? The learner reads it.").fill("A conference");
            mentor.click("Cancel the interview");
            mentor.sees("Reason: A conference");

            learner.open("interviews");
            learner.sees("Cancelled by Dr. Aiko Tanaka");
            learner.sees("Reason: A conference");
            assertThat(learner.complaints()).isEmpty();
            assertThat(mentor.complaints()).isEmpty();
        }
    }

    private static Locator freeTimes(Visit visit) {
        return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(FREE_TIME));
    }

    private static String calendar(Visit visit) throws IOException {
        Locator entry = visit.page()
                .locator(".interview-entry")
                .filter(new Locator.FilterOptions().setHasText("Graphs make me nervous"));
        assertThat(entry).isVisible();
        Download download = visit.page()
                .waitForDownload(() -> entry.getByText("Add to calendar").click());
        return Files.readString(download.path());
    }
}
