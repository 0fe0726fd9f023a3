package io.cairn.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Two browser windows of one person at the same step. */
class WeekJourneyIT {

    private static final String STEP = "roadmap/step/unit/python.working";

    @Test
    void whatIsDoneInOneWindowShowsInTheOtherAndOutlivesBoth() {
        try (Visit first = Visit.to(SharedPortal.get());
                Visit second = Visit.to(SharedPortal.get())) {
            first.signIn(SharedPortal.HALF_WAY).open(STEP);
            second.signIn(SharedPortal.HALF_WAY).open(STEP);

            first.click("Log time");
            first.field("Minutes").fill("25");
            first.click("Save time");
            first.sees("25 min in all");
            second.sees("25 min in all");

            first.click("Start timer: Python, working");
            second.sees("Running");
            assertThat(first.complaints()).isEmpty();
            assertThat(second.complaints()).isEmpty();
        }
        try (Visit later = Visit.to(SharedPortal.get())) {
            later.signIn(SharedPortal.HALF_WAY).open(STEP);
            later.sees("Running");
            later.click("Discard the timer of Python, working");
            assertThat(button(later, "Start timer: Python, working")).isVisible();

            later.field("Your note").fill("**Mine** <script>document.title = 'taken over'</script>");
            later.sees("Saved ");
            later.open(STEP);
            later.sees("<script>document.title = 'taken over'</script>");
            assertThat(later.page().locator(".note-paper strong")).hasText("Mine");
            assertThat(later.page().title()).doesNotContain("taken over");

            later.open("week");
            later.seesTitle("This week");
            later.follow("logged of");
            later.seesTitle("Time log");
            later.sees("Python, working");

            later.page().keyboard().press("Control+k");
            later.seesTitle("Search");
            later.open("week");
            later.page().keyboard().press("Meta+k");
            later.seesTitle("Search");
            assertThat(later.complaints()).isEmpty();
        }
    }

    private static Locator button(Visit visit, String name) {
        return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
