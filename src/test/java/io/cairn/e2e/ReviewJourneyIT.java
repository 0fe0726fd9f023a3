package io.cairn.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/**
 * A learner hands work in and a mentor judges it, each in a browser of their own. Neither reloads: what the other one
 * does arrives. The mentor uses the keyboard alone.
 */
class ReviewJourneyIT {

    private static final String TITLE = "Whom Rui would call first";

    /** A unit that the brief proves. */
    private static final String STEP = "roadmap/step/unit/pandas.working";

    /** More than any screen has between two things that the keyboard goes to. */
    private static final int MANY_TABS = 120;

    @Test
    void fromAskingForAReviewToVerifiedUnits() {
        try (Visit learner = Visit.to(SharedPortal.get());
                Visit mentor = Visit.to(SharedPortal.get())) {
            signsUp(learner);
            assertThat(learner.open(STEP).page().locator("body")).not().containsText("Verified");
            finishesAProject(learner);
            mentor.signIn(SharedPortal.MENTOR).open("queue");
            mentor.seesTitle("Queue");

            handsIn(learner, "Is the split fair?");
            mentor.sees(TITLE);
            starts(mentor);
            learner.sees("is reviewing it now");
            judges(mentor, 1, "Say which decision this helps.");
            decides(mentor, 2);
            mentor.sees("Your review");

            learner.sees("Changes requested");
            learner.sees("Say which decision this helps.");
            answers(learner, "The list for next month.");
            mentor.sees("The list for next month.");
            writes(learner, "Result", "The next month's list finds 2.9 times as many.");
            learner.open("reviews");
            learner.follow(TITLE);
            learner.follow("Hand in version 2");
            learner.sees("Changed since version 1");
            mentor.open("queue");
            learner.click("Hand it in");
            learner.sees("version 2");

            mentor.sees("You first");
            starts(mentor);
            mentor.sees("What is new since version 1");
            judges(mentor, 3, "Now I would use it.");
            decides(mentor, 0);
            learner.sees("Verified by this review");
            learner.open(STEP);
            learner.sees("Verified");

            assertThat(learner.complaints()).isEmpty();
            assertThat(mentor.complaints()).isEmpty();
        }
    }

    private static void signsUp(Visit learner) {
        learner.open("sign-up");
        learner.field("Email").fill("rui.review@example.org");
        learner.field("Name").fill("Rui Review");
        learner.field("Password").fill("granite-lantern-orchard-9");
        learner.click("Create account");
        learner.page().waitForURL("**/onboarding**");
        learner.open("onboarding?role=machine-learning-engineer&step=3");
        learner.click("Make my roadmap");
        learner.page().waitForURL("**/roadmap**");
    }

    private static void finishesAProject(Visit learner) {
        learner.open("projects/new?brief=first-classifier");
        learner.click("Begin this project");
        learner.page().waitForURL("**/projects/*/edit");
        learner.settle();
        learner.field("Title").fill(TITLE);
        learner.field("Result").fill("2.9 times the successes of random calls in the top fifth.");
        learner.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Done").setExact(true))
                .check();
        learner.settle();
        learner.click("Save");
        learner.page().waitForURL(url -> !url.endsWith("/edit"));
        learner.seesTitle(TITLE);
    }

    private static void handsIn(Visit learner, String note) {
        learner.follow("Ask for a review");
        learner.sees("What the mentor will see");
        learner.field("Note to the mentor (optional)").fill(note);
        learner.sees("Kept as you typed it");
        learner.click("Hand it in");
        learner.seesTitle(TITLE);
        learner.sees("It waits for a mentor.");
    }

    private static void writes(Visit learner, String field, String text) {
        learner.open("projects");
        learner.follow(TITLE);
        learner.follow("Edit");
        learner.field(field).fill(text);
        learner.settle();
        learner.click("Save");
        learner.page().waitForURL(url -> !url.endsWith("/edit"));
    }

    private static void answers(Visit learner, String text) {
        learner.field("Your message").fill(text);
        learner.click("Send");
        assertThat(learner.page().locator(".review-talk")).containsText(text);
    }

    /** From the queue to the desk. */
    private static void starts(Visit mentor) {
        goTo(mentor, mentor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE)));
        mentor.page().keyboard().press("Enter");
        mentor.page().waitForURL("**/queue/*");
        mentor.seesTitle(TITLE);
        mentor.settle();
        press(mentor, "Start review");
        mentor.sees("renewed while this page is open");
    }

    /** Gives every criterion the same level, and a comment to the last. */
    private static void judges(Visit mentor, int level, String comment) {
        int criteria = mentor.page().locator(".criterion").count();
        assertThat(criteria).isPositive();
        for (int number = 1; number <= criteria; number++) {
            mentor.page().keyboard().press(Integer.toString(level));
            if (number < criteria) {
                mentor.page().keyboard().press("j");
            }
        }
        mentor.page().keyboard().press("c");
        mentor.page().keyboard().type(comment);
        mentor.page().keyboard().press("Tab");
        mentor.sees("Saved");
    }

    /** @param down how often the arrow is pressed from the first verdict on */
    private static void decides(Visit mentor, int down) {
        mentor.page().keyboard().press("v");
        mentor.page().keyboard().press("Space");
        for (int times = 0; times < down; times++) {
            mentor.page().keyboard().press("ArrowDown");
        }
        mentor.settle();
        press(mentor, "Give a verdict");
        press(mentor, "Give the verdict");
    }

    private static void press(Visit visit, String button) {
        goTo(
                visit,
                visit.page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(button).setExact(true)));
        visit.page().keyboard().press("Enter");
        visit.settle();
    }

    /** By the tabulator alone. */
    private static void goTo(Visit visit, Locator target) {
        assertThat(target.first()).isVisible();
        for (int tabs = 0; tabs < MANY_TABS; tabs++) {
            if ((Boolean) target.first().evaluate("element => element.matches(':focus, :focus-within')")) {
                return;
            }
            visit.page().keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + target);
    }
}
