package io.cairn.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An admin changes the catalogue and publishes it; a learner in another browser hears of it, sees what it would change and
 * takes it over. In a portal of its own, as everybody would read the new edition.
 */
class StudioJourneyIT {

    private static final double PATIENCE_MS = 40_000;

    /** Where a learner begins; it is split into two. */
    private static final String UNIT = "unit/command-line.awareness";

    @TempDir
    static Path folder;

    private static Portal portal;

    @BeforeAll
    static void start() {
        portal = Portal.startIn(folder, Portal.freePort());
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void fromAChangeOfTheDraftToALearnersPlan() {
        try (Visit learner = Visit.to(portal);
                Visit admin = Visit.to(portal)) {
            finishesAStep(learner);
            learner.open("notifications");
            admin.signIn(SharedPortal.ADMIN);
            renamesASkill(admin);
            splitsTheUnit(admin);
            isToldOfACircleAndMendsIt(admin);
            looksAtWhatItDoes(admin);
            publishes(admin);
            takesItOver(learner);
            finishedWorkIsStillDone(learner);
            assertThat(learner.complaints()).isEmpty();
            assertThat(admin.complaints()).isEmpty();
        }
    }

    private static void finishesAStep(Visit learner) {
        learner.open("sign-up");
        learner.field("Email").fill("edith.edition@example.org");
        learner.field("Name").fill("Edith Edition");
        learner.field("Password").fill("granite-lantern-orchard-9");
        learner.click("Create account");
        learner.page().waitForURL("**/onboarding**");
        learner.open("onboarding?role=machine-learning-engineer&step=3");
        learner.click("Make my roadmap");
        learner.page().waitForURL("**/roadmap**");
        learner.open("roadmap/step/" + UNIT);
        learner.click("Done");
    }

    private static void renamesASkill(Visit admin) {
        admin.open("admin/catalogue/things/skill/python/edit");
        admin.field("Name").fill("Python the language");
        admin.click("Save to the draft");
        admin.page().waitForURL("**/things/skill/python");
        admin.seesTitle("Python the language");
        admin.sees("by Sofia Marques");
    }

    private static void splitsTheUnit(Visit admin) {
        admin.open("admin/catalogue/things/skill/new");
        admin.field("Name").fill("Shell pipelines");
        choose(admin, "Skill area", "Programming", "Programming");
        admin.field("Summary").fill("Small programs in a row.");
        admin.field("Why").fill("Data is often cut before it is loaded.");
        admin.click("Add the skill");
        admin.page().waitForURL("**/things/skill/shell-pipelines");

        admin.open("admin/catalogue/things/unit/new");
        choose(admin, "Skill", "Shell pipelines", "Shell pipelines");
        pick(admin, "Level", "Awareness");
        admin.field("Outcome").fill("Joins small programs to larger ones.");
        admin.field("At least").fill("2");
        admin.field("Likely").fill("3");
        admin.field("At most").fill("5");
        admin.click("Add the unit");
        admin.page().waitForURL("**/things/unit/shell-pipelines.awareness");

        admin.open("admin/catalogue/things/%s/edit".formatted(UNIT));
        admin.page().getByText("Take it out of the draft").click();
        admin.field("It is split into several units").check();
        admin.settle();
        choose(admin, "Becomes", "Shell pipelines", "Shell pipelines, awareness");
        choose(admin, "Becomes", "Git", "Git and GitHub, awareness");
        admin.page().keyboard().press("Escape");
        admin.click("Take out of the draft");
        admin.page().waitForURL("**/things/unit");
    }

    private static void isToldOfACircleAndMendsIt(Visit admin) {
        admin.open("admin/catalogue/things/unit/python.awareness/edit");
        admin.click("Add a prerequisite");
        choose(admin, "Unit", "Python", "Python the language, working");
        pick(admin, "Kind", "Required");
        admin.field("Reason").fill("It is used there.");
        admin.sees("Required units form a circle: python.awareness needs python.working needs python.awareness");
        admin.field("Unit").fill("");
        choose(admin, "Unit", "Spreadsheets", "Spreadsheets, awareness");
        admin.sees("Nothing to mend.");
        admin.click("Save to the draft");
        admin.page().waitForURL("**/things/unit/python.awareness");
    }

    private static void looksAtWhatItDoes(Visit admin) {
        admin.open("admin/catalogue/differences?from=1&to=draft");
        admin.sees("Python the language");
        looksWell("studio-differences", admin);
        admin.open("admin/catalogue/impact");
        admin.click("Count whom it touches");
        assertThat(admin.page().locator("body"))
                .containsText(
                        "for exactly what would be published now",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS));
        looksWell("studio-impact", admin);
        admin.open("admin/catalogue/publish");
        looksWell("studio-publish", admin);
    }

    /** With real content in it, unlike where all screens are looked at. */
    private static void looksWell(String screen, Visit visit) {
        assertThat(EveryScreenIT.look(screen, visit)).isEmpty();
        visit.resize(Visit.WIDE);
        visit.turn(ColorScheme.LIGHT);
    }

    private static void publishes(Visit admin) {
        admin.field("What is new").fill("The command line comes in two parts.");
        admin.click("Publish edition 2");
        admin.page().waitForURL("**/admin/catalogue");
        admin.open("admin/audit?act=edition-published");
        admin.sees("The command line comes in two parts.");
    }

    private static void takesItOver(Visit learner) {
        assertThat(learner.page().locator("body"))
                .containsText(
                        "Edition 2 is out. In your roadmap: +1 step",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS));
        learner.follow("Edition 2 is out");
        learner.page().waitForURL("**/roadmap/edition");
        learner.sees("+1 step");
        looksWell("edition", learner);
        learner.sees("What you have done goes on counting");
        learner.click("Take it over now");
        learner.page().waitForURL("**/roadmap");
        learner.sees("Your roadmap follows edition 2 now.");
    }

    /** Its two parts stand for the step. */
    private static void finishedWorkIsStillDone(Visit learner) {
        learner.sees("2 steps done");
        learner.sees("Spreadsheets, awareness");
    }

    /** From a list that is searched while one types. */
    private static void choose(Visit admin, String field, String words, String option) {
        admin.field(field).fill(words);
        take(admin, option);
    }

    private static void pick(Visit admin, String field, String option) {
        admin.field(field).click();
        take(admin, option);
    }

    private static void take(Visit admin, String option) {
        admin.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .first()
                .click();
        admin.settle();
    }
}
