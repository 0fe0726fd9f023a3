package io.cairn.portfolio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import io.cairn.account.AccountInfo;
import io.cairn.catalog.UnitId;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.portfolio.ProjectStatus;
import io.cairn.progress.Progress;
import io.cairn.progress.Proofs;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.shared.Slug;
import io.cairn.support.Statements;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProjectViewTest extends ProjectViewTestBase {

    @Autowired
    private Proofs proofs;

    @Autowired
    private Progress progress;

    @Autowired
    private Onboarding onboarding;

    @Test
    void aProjectShowsAllThatWasWritten() {
        UUID id = saved(ProjectSamples.written(ProjectStatus.DONE));

        open("projects/" + id);

        assertThat(_get(H1.class).getText()).isEqualTo("Whom should the bank call?");
        assertThat(viewText())
                .contains("2.9 times the successes")
                .contains("A bank can call a fifth")
                .contains("24 h")
                .contains("Evidence for")
                .contains("1 of 12 points met")
                .contains("There is no picture.");
        assertThat(_get(Html.class).getInnerHtml()).contains("How to run it.");
        assertThat(_get(Anchor.class, spec -> spec.withText("Code"))
                        .getElement()
                        .getAttribute("rel"))
                .isEqualTo("nofollow noopener");
    }

    @Test
    void anEarlierVersionIsComparedAndRestored() {
        UUID id = saved(ProjectSamples.titled("First words"));
        projects.save(id, ProjectSamples.titled("Second words"), 1);

        open("projects/" + id + "?version=1");
        assertThat(viewText())
                .contains("As it was in version 1")
                .contains("One field was different.")
                .contains("First words")
                .contains("Second words");
        click("Restore this version");

        assertThat(projects.project(id).content().title()).isEqualTo("First words");
        assertThat(projects.project(id).version()).isEqualTo(3);
        assertThat(_get(H1.class).getText()).isEqualTo("First words");
    }

    @Test
    void openingTheHistoryListsAllVersions() {
        UUID id = saved(ProjectSamples.titled("Once"));
        open("projects/" + id);

        ProjectHistory history = _get(ProjectHistory.class);
        history.setOpen(true);
        ComponentUtil.fireEvent(history, new NativeDetails.ToggleEvent(history, true));

        assertThat(textOf(_get(ProjectHistory.class)))
                .contains("Version 0, ")
                .contains("Version 1, ")
                .contains("(now)");
    }

    @Test
    void removingSaysWhatIsLostAndTakesTheEvidenceWithIt() {
        onboarding.finish(OnboardingDraft.empty().withRole(new Slug("machine-learning-engineer")), UUID.randomUUID());
        progress.complete(UnitId.parse("pandas.working"));
        UUID id = saved(ProjectSamples.written(ProjectStatus.DONE));
        open("projects/" + id);

        assertThat(Statements.during(() -> click("Remove"))).hasSizeLessThanOrEqualTo(2);

        assertThat(textOf(_get(Dialog.class)))
                .contains("Evidenced, then Claimed")
                .contains("Evidenced, then not done")
                .containsPattern("Your plan grows by \\d+ hours?");
        assertThat(Statements.during(() -> projects.previewRemoval(id))).hasSizeLessThanOrEqualTo(2);
        click("Remove project");
        assertThat(projects.all()).isEmpty();
        assertThat(proofs.all()).isEmpty();
        assertThat(address()).isEqualTo("projects");
    }

    @Test
    void keepingItChangesNothing() {
        UUID id = saved(ProjectSamples.written(ProjectStatus.DONE));
        open("projects/" + id);
        click("Remove");

        click("Keep it");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(projects.all()).hasSize(1);
    }

    @Test
    void aProjectThatAnotherTabRemovedIsGoneAllTheSame() {
        UUID id = saved(ProjectSamples.written(ProjectStatus.DONE));
        open("projects/" + id);
        click("Remove");
        projects.remove(id);

        click("Remove project");

        assertThat(address()).isEqualTo("projects");
    }

    @Test
    void othersProjectsAndNonsenseAreNotFound() {
        UUID theirs = saved(ProjectSamples.written(ProjectStatus.DONE));
        AccountInfo other = signInNewLearner();
        assertThat(other).isNotNull();

        for (String address : new String[] {
            "projects/" + theirs,
            "projects/" + theirs + "?version=0",
            "projects/" + theirs + "/edit",
            "projects/" + UUID.randomUUID(),
            "projects/not-an-id",
            "projects/not-an-id/edit"
        }) {
            open(address);
            assertThat(_get(H1.class).getText()).as(address).isEqualTo("Nothing here");
        }
    }

    @Test
    void aVersionThatWasNeverSavedIsNotFound() {
        UUID id = saved(ProjectSamples.titled("Once"));

        for (String version : new String[] {"7", "-1", "x", "99999999999"}) {
            open("projects/" + id + "?version=" + version);
            assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
        }
    }

    @Test
    void hostileWordsAreShownAsTheyAre() {
        ProjectContent hostile = ProjectSamples.with(
                ProjectSamples.titled("<script>alert(1)</script> \u202Eמימין 🧗🏽"),
                "readme",
                "<img src=x onerror=alert(1)>");
        UUID id = saved(hostile);

        open("projects/" + id);

        assertThat(_get(H1.class).getText()).isEqualTo(hostile.title());
        assertThat(_get(Readme.class).getElement().getOuterHTML()).doesNotContain("<img");
        _click(_get(Button.class, spec -> spec.withText("Remove")));
        assertThat(_get(Dialog.class).getHeaderTitle()).contains("<script>");
    }
}
