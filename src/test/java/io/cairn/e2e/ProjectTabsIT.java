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

/** One project in two windows of a browser, and in a portal that goes away in between. */
class ProjectTabsIT {

    @TempDir
    Path folder;

    @Test
    void aStaleSaveOverwritesNothingAndBothAreMerged() {
        try (Visit first = Visit.to(SharedPortal.get());
                Visit second = Visit.to(SharedPortal.get())) {
            String form = begin(first.signIn(SharedPortal.FRESH));
            second.signIn(SharedPortal.FRESH).open(form);

            type(first, "Title", "Title of the first window");
            type(first, "Result", "0.61 became 0.83");
            first.click("Save");
            first.seesTitle("Title of the first window");

            type(second, "Title", "Title of the second window");
            type(second, "Problem", "Too many calls");
            second.click("Save");
            second.sees("Nothing was overwritten");
            second.sees("you had not changed it here: Result.");
            assertThat(text(second, "Title")).hasValue("Title of the second window");
            assertThat(text(second, "Problem")).hasValue("Too many calls");
            assertThat(text(second, "Result")).hasValue("0.61 became 0.83");

            second.click("Save");
            second.sees("Choose one before you save.");
            second.page()
                    .getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions().setName(Pattern.compile("^Saved from the other tab")))
                    .check();
            second.settle();
            assertThat(text(second, "Title")).hasValue("Title of the first window");
            second.click("Save");
            second.seesTitle("Title of the first window");
            second.sees("Too many calls");
            second.sees("0.61 became 0.83");
            assertThat(first.complaints()).isEmpty();
            assertThat(second.complaints()).isEmpty();
        }
    }

    @Test
    void whatWasTypedSurvivesAKilledPortal() {
        int port = Portal.freePort();
        Portal portal = Portal.startIn(folder, port);
        try {
            String form;
            try (Visit before = Visit.to(portal)) {
                form = begin(before.signIn(SharedPortal.FRESH));
                type(before, "Title", "Half a thought");
                before.sees("Draft saved");
            }
            portal.kill();
            portal = Portal.startIn(folder, port);
            try (Visit after = Visit.to(portal)) {
                after.signIn(SharedPortal.FRESH).open(form);
                after.sees("You left changes unsaved on");
                after.click("Continue");
                assertThat(text(after, "Title")).hasValue("Half a thought");
            }
        } finally {
            portal.close();
        }
    }

    /** Begins a project of one's own; the path of its form. */
    private static String begin(Visit visit) {
        visit.open("projects/new");
        visit.click("Begin without a brief");
        visit.page().waitForURL("**/edit");
        visit.settle();
        return visit.page().url().replaceFirst("^https?://[^/]+/", "");
    }

    /** While a conflict is open, its choice is called like the field. */
    private static Locator text(Visit visit, String label) {
        return visit.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private static void type(Visit visit, String label, String text) {
        Locator field = text(visit, label);
        field.fill(text);
        field.blur();
        visit.settle();
    }
}
