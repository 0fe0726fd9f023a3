package io.cairn.review.ui.learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import io.cairn.portfolio.Placement;
import io.cairn.portfolio.Portfolios;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.portfolio.ProjectStatus;
import io.cairn.portfolio.Projects;
import io.cairn.review.ReviewKind;
import io.cairn.review.SubmissionInfo;
import io.cairn.review.SubmissionRequest;
import io.cairn.review.Verdict;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NewReviewViewTest extends LearnerViewTest {

    private static final String NOTE = "Note to the mentor (optional)";

    @Autowired
    private Projects projects;

    @Autowired
    private Portfolios portfolios;

    @Test
    void aProjectIsHandedInAsItWasPreviewed() {
        UUID project = samples.project("Churn");
        open("projects/" + project);
        follow("Ask for a review");
        assertThat(title()).isEqualTo("Ask for a review: Churn");
        assertThat(viewText())
                .contains("What the mentor will see")
                .contains("2.9 times the successes")
                .contains("Claimed to show")
                .contains("There is not enough data yet to say.");
        assertThat(_get(Html.class).getInnerHtml()).contains("How to run it.");
        _setValue(area(NOTE), "Is the split fair?");
        click("Hand it in");

        SubmissionInfo made = submissions.all().getFirst();
        assertThat(address()).isEqualTo("reviews/" + made.id());
        assertThat(title()).isEqualTo("Churn");
        assertThat(viewText()).contains("Waiting").contains("Is the split fair?");
    }

    @Test
    void whatWasTypedIsThereAfterLeaving() {
        UUID project = samples.project("Churn");
        open("reviews/new?kind=PROJECT&project=" + project);
        _setValue(area(NOTE), "Half a thought");
        assertThat(viewText()).contains("Kept as you typed it");

        open("reviews");
        open("reviews/new?kind=PROJECT&project=" + project);
        assertThat(area(NOTE).getValue()).isEqualTo("Half a thought");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theRoleItIsMeantForIsPartOfIt() {
        UUID project = samples.project("Churn");
        open("reviews/new?kind=PROJECT&project=" + project);
        _setValue(
                (Select<Slug>) _get(Select.class, spec -> spec.withLabel("Meant for (optional)")),
                new Slug("data-scientist"));
        click("Hand it in");
        assertThat(submissions.all()).extracting(SubmissionInfo::role).containsExactly(new Slug("data-scientist"));
    }

    @Test
    void whenTheWorkHasChangedTheNewPreviewIsShownFirstAndTheNoteStays() {
        UUID project = samples.project("Churn");
        open("reviews/new?kind=PROJECT&project=" + project);
        _setValue(area(NOTE), "Please look at the split");
        samples.rename(project, "Churn, renamed elsewhere");
        click("Hand it in");

        assertThat(submissions.all()).isEmpty();
        assertThat(viewText())
                .contains("Your work has changed since you opened this page, and nothing was handed in yet.")
                .contains("Churn, renamed elsewhere");
        assertThat(area(NOTE).getValue()).isEqualTo("Please look at the split");
        click("Hand it in");
        assertThat(submissions.all()).extracting(SubmissionInfo::title).containsExactly("Churn, renamed elsewhere");
    }

    @Test
    void aDoubleClickHandsItInOnce() {
        UUID project = samples.project("Churn");
        open("reviews/new?kind=PROJECT&project=" + project);
        Button submit = _get(Button.class, spec -> spec.withText("Hand it in"));
        _click(submit);
        submit.click();
        assertThat(submissions.all()).hasSize(1);
    }

    @Test
    void whatIsMissingIsSaidByNameWithTheWayToMendIt() {
        UUID idea = projects.create(null, UUID.randomUUID());
        open("reviews/new?kind=PROJECT&project=" + idea);
        assertThat(viewText())
                .contains("The project is not done.")
                .contains("The project does not say which kind of work it is");
        follow("Edit the project");
        assertThat(address()).isEqualTo("projects/%s/edit".formatted(idea));

        open("reviews/new?kind=PORTFOLIO");
        assertThat(viewText()).contains("Your portfolio page shows no project.");
        follow("Choose what your page shows");
        assertThat(address()).isEqualTo("portfolio");

        open("reviews/new?kind=CV");
        assertThat(viewText()).contains("There is nothing in your CV yet.");
        follow("Write your CV");
        assertThat(address()).isEqualTo("portfolio/cv");

        open("reviews/new?kind=CV");
        click("Hand it in");
        assertThat(viewText()).contains("There is nothing in your CV yet.");
        assertThat(submissions.all()).isEmpty();
    }

    @Test
    void whatWaitsAlreadyIsSaidAndLedTo() {
        UUID project = samples.project("Churn");
        UUID first = samples.submitted(project);
        open("reviews/new?kind=PROJECT&project=" + project);
        assertThat(viewText()).contains("An earlier version has not been decided yet.");
        follow("See it, or withdraw it");
        assertThat(address()).isEqualTo("reviews/" + first);
    }

    @Test
    void theNextVersionSaysWhatHasChangedSince() {
        UUID project = samples.project("Churn");
        UUID first = samples.submitted(project);
        samples.decide(first, mentor, Verdict.CHANGES_REQUESTED);
        samples.rename(project, "Churn, second try");
        open("reviews/" + first);
        follow("Hand in version 2");
        assertThat(viewText()).contains("Changed since version 1").contains("Churn, second try: Title");
        click("Hand it in");
        assertThat(viewText()).contains("Project, version 2").contains("Changed since version 1");
        follow("Version 1");
        assertThat(viewText()).contains("Changes requested");
        assertThat(_find(Anchor.class, spec -> spec.withText("Hand in version 2")))
                .isEmpty();
    }

    @Test
    void thePortfolioShowsWhatItsPageShows() {
        UUID shown = samples.project("Churn");
        UUID hidden = samples.project("Not for others");
        portfolios.arrangeProjects(List.of(new Placement(shown, true), new Placement(hidden, false)), 0);
        open("portfolio");
        follow("Ask for a review");
        assertThat(viewText()).contains("Churn").doesNotContain("Not for others");
        click("Hand it in");
        assertThat(title()).isEqualTo("Portfolio");
    }

    @Test
    void aNoteThatIsTooLongIsNeitherCutNorLost() {
        UUID project = samples.project("Churn");
        open("reviews/new?kind=PROJECT&project=" + project);
        String much = "word ".repeat(SubmissionRequest.MAX_NOTE_LENGTH / 4);
        _setValue(area(NOTE), much);
        click("Hand it in");
        assertThat(area(NOTE).getErrorMessage()).contains("Up to 2,000 fit.");
        assertThat(area(NOTE).getValue()).isEqualTo(much);
        assertThat(submissions.all()).isEmpty();
    }

    @Test
    void oneOfTheProjectsIsChosen() {
        UUID done = samples.project("Churn");
        projects.save(projects.create(null, UUID.randomUUID()), ProjectSamples.written(ProjectStatus.BUILDING), 0);
        open("reviews");
        follow("One project");
        assertThat(viewText()).contains("Not done yet");
        follow("Churn");
        assertThat(title()).isEqualTo("Ask for a review: Churn");
        assertThat(submissions.form(ReviewKind.PROJECT, done).before()).isNull();
    }

    @Test
    void somebodyElsesProjectAndNonsenseAreNotFound() {
        UUID theirs = samples.project("Churn");
        signInNewLearner();
        for (String address : List.of(
                "reviews/new?kind=PROJECT&project=" + theirs,
                "reviews/new?kind=PROJECT&project=" + UUID.randomUUID(),
                "reviews/new?kind=PROJECT&project=x",
                "reviews/new?kind=NOTHING")) {
            open(address);
            assertThat(title()).as(address).isEqualTo("Nothing here");
        }
    }
}
