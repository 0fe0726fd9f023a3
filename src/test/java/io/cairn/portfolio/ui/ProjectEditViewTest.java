package io.cairn.portfolio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.catalog.Paradigm;
import io.cairn.file.Files;
import io.cairn.file.SampleFiles;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectDraft;
import io.cairn.portfolio.ProjectImage;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.portfolio.ProjectStatus;
import io.cairn.portfolio.QualityPoint;
import io.cairn.portfolio.Teamwork;
import io.cairn.progress.Proofs;
import io.cairn.support.Statements;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProjectEditViewTest extends ProjectViewTestBase {

    @Autowired
    private Proofs proofs;

    @Autowired
    private Files files;

    private UUID project;

    @BeforeEach
    void aProject() {
        project = saved(ProjectSamples.written(ProjectStatus.BUILDING));
    }

    @Test
    void savingAnUntouchedFormChangesNothing() {
        openForm();

        click("Save");

        assertThat(projects.project(project).content()).isEqualTo(ProjectSamples.written(ProjectStatus.BUILDING));
        assertThat(projects.project(project).version()).isOne();
        assertThat(address()).isEqualTo("projects/" + project);
    }

    @Test
    void everythingThatIsFilledInIsSaved() {
        openForm();
        write("Title", "Ranking customers");
        write("Demo", "demo.example.org/try");
        _setValue(area("Problem"), "Too few calls.");
        _setValue(area("What you did"), "Trees.");
        _setValue(area("Result"), "3.1 times as many.");
        _setValue(area("Text in Markdown"), "# Hello");
        _setValue(status(), ProjectStatus.PUBLISHED);
        _setValue(date("Begun on"), LocalDate.of(2026, 3, 1));
        _setValue(date("Finished on"), LocalDate.of(2026, 3, 9));
        _setValue(hours(), 31);
        _setValue(teamwork(), Teamwork.TEAM);
        _setValue(area("Your own part"), "The model.");

        assertThat(Statements.during(() -> click("Save")).stream()
                        .filter(sql -> sql.contains("update project") || sql.contains("into evidence")))
                .hasSize(2);

        ProjectContent content = projects.project(project).content();
        assertThat(content.title()).isEqualTo("Ranking customers");
        assertThat(content.demoUrl()).isEqualTo("https://demo.example.org/try");
        assertThat(content.result()).isEqualTo("3.1 times as many.");
        assertThat(content.readme()).isEqualTo("# Hello");
        assertThat(content.status()).isEqualTo(ProjectStatus.PUBLISHED);
        assertThat(content.finishedOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(content.hours()).isEqualTo(31);
        assertThat(content.share()).isEqualTo("The model.");
        assertThat(proofs.all()).hasSize(3);
    }

    @Test
    void whatIsTypedIsKeptAsADraftInOneStatement() {
        openForm();

        List<String> statements = Statements.during(() -> write("Title", "Half a thought"));

        assertThat(statements).hasSize(1);
        assertThat(drafts.of(project).getFirst().content().title()).isEqualTo("Half a thought");
        assertThat(projects.project(project).content().title()).isEqualTo(ProjectSamples.TITLE);
        assertThat(viewText()).containsPattern("Draft saved \\d+:\\d\\d");
    }

    @Test
    void typingBackToWhatWasSavedLeavesNoDraft() {
        openForm();
        write("Title", "Half a thought");

        write("Title", ProjectSamples.TITLE);

        assertThat(drafts.of(project)).isEmpty();
        assertThat(viewText()).contains("No unsaved changes");
    }

    @Test
    void aDraftIsOfferedAndContinued() {
        openForm();
        write("Title", "Half a thought");
        openForm();
        assertThat(title().getValue()).isEqualTo(ProjectSamples.TITLE);
        assertThat(viewText()).contains("You left changes unsaved on ");

        click("Continue");
        assertThat(title().getValue()).isEqualTo("Half a thought");
        write("Title", "A whole thought");
        click("Save");

        assertThat(projects.project(project).content().title()).isEqualTo("A whole thought");
        assertThat(drafts.of(project)).isEmpty();
    }

    @Test
    void aDiscardedDraftCanBeHadBackForAWhile() {
        openForm();
        write("Title", "Half a thought");
        openForm();

        click("Discard");
        assertThat(drafts.of(project)).isEmpty();
        click("Undo");

        assertThat(drafts.of(project))
                .extracting(ProjectDraft::content)
                .extracting(ProjectContent::title)
                .containsExactly("Half a thought");
        assertThat(viewText()).contains("You left changes unsaved on ");
    }

    @Test
    void discardingChangesLeadsBackAndCanBeUndone() {
        openForm();
        write("Title", "Half a thought");

        click("Discard changes");
        assertThat(address()).isEqualTo("projects/" + project);
        assertThat(drafts.of(project)).isEmpty();
        click("Undo");

        assertThat(address()).isEqualTo("projects/" + project + "/edit");
        assertThat(drafts.of(project)).hasSize(1);
    }

    @Test
    void whatContinuesIsMergedWithWhatWasSavedMeanwhile() {
        openForm();
        write("Title", "Half a thought");
        projects.save(
                project, ProjectSamples.with(ProjectSamples.written(ProjectStatus.BUILDING), "result", "Now 4.0"), 1);
        openForm();

        click("Continue");

        assertThat(title().getValue()).isEqualTo("Half a thought");
        assertThat(area("Result").getValue()).isEqualTo("Now 4.0");
        assertThat(viewText()).contains("Saved from another tab at").contains("you had not changed it here: Result.");
    }

    @Test
    void aStaleSaveIsToldAndWhatDoesNotConflictIsMerged() {
        openForm();
        write("Title", "Mine");
        projects.save(
                project,
                ProjectSamples.with(ProjectSamples.written(ProjectStatus.BUILDING), "result", "Theirs 4.0"),
                1);

        assertThat(Statements.during(() -> click("Save"))).hasSize(2);

        assertThat(viewText()).contains("Nothing was overwritten").contains("Not saved yet.");
        assertThat(projects.project(project).content().title()).isEqualTo(ProjectSamples.TITLE);
        click("Save");
        ProjectContent merged = projects.project(project).content();
        assertThat(merged.title()).isEqualTo("Mine");
        assertThat(merged.result()).isEqualTo("Theirs 4.0");
    }

    @Test
    void aConflictHasToBeDecidedBeforeSaving() {
        conflictOverTitle();
        assertThat(viewText()).contains("One field was changed in both places").contains("Theirs");

        click("Save");
        assertThat(conflict().isInvalid()).isTrue();
        assertThat(projects.project(project).content().title()).isEqualTo("Theirs");

        _setValue(conflict(), ConflictField.Side.THEIRS);
        assertThat(title().getValue()).isEqualTo("Theirs");
        _setValue(conflict(), ConflictField.Side.MINE);
        assertThat(title().getValue()).isEqualTo("Mine");
        click("Save");
        assertThat(projects.project(project).content().title()).isEqualTo("Mine");
        assertThat(projects.versions(project)).hasSize(4);
    }

    @Test
    void aSecondTabThatIsFasterAgainIsMergedAgain() {
        conflictOverTitle();
        _setValue(conflict(), ConflictField.Side.MINE);
        projects.save(project, ProjectSamples.with(ProjectSamples.titled("Theirs"), "work", "Also changed"), 2);

        click("Save");

        assertThat(title().getValue()).isEqualTo("Mine");
        assertThat(area("What you did").getValue()).isEqualTo("Also changed");
        click("Save");
        assertThat(projects.project(project).content().title()).isEqualTo("Mine");
    }

    private void conflictOverTitle() {
        openForm();
        write("Title", "Mine");
        projects.save(project, ProjectSamples.titled("Theirs"), 1);
        click("Save");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<ConflictField.Side> conflict() {
        return _get(_get(ConflictField.class), RadioButtonGroup.class);
    }

    @Test
    void whatCannotBeSavedIsSaidByItsField() {
        openForm();
        write("Title", "x".repeat(300));
        assertThat(title().getErrorMessage()).isEqualTo("Too long. Up to 120 characters fit.");
        assertThat(title().getValue()).hasSize(300);
        write("Code", "javascript:alert(1)");
        _setValue(hours(), -5);
        _setValue(date("Finished on"), LocalDate.of(2020, 1, 1));
        click("Save");

        assertThat(title().isInvalid()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Code")).getErrorMessage())
                .startsWith("Enter a complete web address");
        assertThat(hours().getErrorMessage()).isEqualTo("Enter 0 to 10,000 hours.");
        assertThat(date("Finished on").getErrorMessage()).isEqualTo("It cannot be finished before it is begun.");
        assertThat(viewText()).contains("Not saved. The marked fields need a look.");
        assertThat(projects.project(project).version()).isOne();

        write("Title", "Short again");
        assertThat(title().isInvalid()).isFalse();
    }

    @Test
    void aFinishedProjectNeedsTitleProblemAndResult() {
        openForm();
        write("Title", " ");
        _setValue(area("Problem"), "");
        _setValue(area("Result"), "");
        _setValue(status(), ProjectStatus.DONE);

        click("Save");

        assertThat(title().getErrorMessage()).isEqualTo("A finished project needs a title.");
        assertThat(area("Problem").getErrorMessage()).isEqualTo("A finished project needs its problem.");
        assertThat(area("Result").getErrorMessage()).isEqualTo("A finished project needs its result.");
    }

    @Test
    void hintsFollowWhatIsWritten() {
        openForm();
        assertThat(textOf(_get(HintList.class))).doesNotContain("no number");

        _setValue(area("Result"), "Much better.");

        assertThat(textOf(_get(HintList.class))).contains("The result has no number yet.");
    }

    @Test
    void theChecklistFollowsTheKindOfWorkOfAFreeProject() {
        UUID free = projects.create(null, UUID.randomUUID());
        open("projects/" + free + "/edit");
        QualityPoint general = points().getListDataView().getItem(0);
        _setValue(points(), Set.of(general));

        _setValue(_get(Select.class, spec -> spec.withLabel("Kind of work")), Paradigm.MLOPS);

        assertThat(points().getListDataView().getItems())
                .extracting(QualityPoint::key)
                .contains("monitoring");
        click("Save");
        assertThat(projects.project(free).content().met()).containsExactly("problem");
    }

    @Test
    void picturesAreMovedDescribedAndRemoved() {
        UUID first = upload();
        UUID second = upload();
        projects.save(project, showing(new ProjectImage(first, "First"), new ProjectImage(second, "Second")), 1);
        openForm();

        _click(_find(Button.class, spec -> spec.withAttribute("aria-label", "Move picture 2 up"))
                .getFirst());
        _setValue(
                _find(TextField.class, spec -> spec.withLabel("What is to be seen"))
                        .getFirst(),
                "The second, now first");
        click("Save");
        assertThat(projects.project(project).content().images())
                .containsExactly(new ProjectImage(second, "The second, now first"), new ProjectImage(first, "First"));

        openForm();
        _click(_find(Button.class, spec -> spec.withAttribute("aria-label", "Remove picture 1"))
                .getFirst());
        click("Save");
        assertThat(projects.project(project).content().images())
                .extracting(ProjectImage::file)
                .containsExactly(first);
    }

    @Test
    void aFinishedProjectSaysWhatIsToBeSeen() {
        projects.save(project, showing(new ProjectImage(upload(), "")), 1);
        openForm();
        _setValue(status(), ProjectStatus.DONE);

        click("Save");

        assertThat(_get(ImagesSection.class).getErrorMessage()).startsWith("Say of each picture");
    }

    @Test
    void thePreviewShowsTheReadmeAsItWillBeRead() {
        openForm();

        _setValue(area("Text in Markdown"), "# Title\n\n**bold** <script>alert(1)</script>");

        assertThat(_get(Readme.class).getElement().getOuterHTML())
                .contains("<strong>bold</strong>")
                .doesNotContain("<script>");
    }

    @Test
    void anEmptyReadmeCanBeginWithAnOutline() {
        projects.save(project, ProjectSamples.with(ProjectSamples.written(ProjectStatus.IDEA), "readme", ""), 1);
        openForm();

        click("Insert an outline");

        assertThat(area("Text in Markdown").getValue()).startsWith("## Problem\n\n");
        assertThat(drafts.of(project)).hasSize(1);
    }

    @Test
    void aProjectRemovedElsewhereLeavesWhatWasTyped() {
        openForm();
        projects.remove(project);

        write("Title", "Still here");
        assertThat(viewText()).contains("is no longer there");
        click("Save");

        assertThat(title().getValue()).isEqualTo("Still here");
        assertThat(viewText()).contains("is no longer there");
    }

    @Test
    void twoClicksSaveOnce() {
        openForm();
        write("Title", "Once");
        Button save = _get(Button.class, spec -> spec.withText("Save"));

        save.click();
        save.click();

        assertThat(projects.versions(project)).hasSize(3);
    }

    private void openForm() {
        open("projects");
        open("projects/" + project + "/edit");
    }

    private UUID upload() {
        return files.keepImage("chart.png", new ByteArrayInputStream(SampleFiles.png(9, 9)))
                .id();
    }

    private static ProjectContent showing(ProjectImage... images) {
        return ProjectSamples.with(ProjectSamples.written(ProjectStatus.BUILDING), "images", images);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<ProjectStatus> status() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Status"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Teamwork> teamwork() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Made"));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<QualityPoint> points() {
        return _get(CheckboxGroup.class, spec -> spec.withLabel("Tick what is true of your project"));
    }

    private static IntegerField hours() {
        return _get(IntegerField.class);
    }

    private static DatePicker date(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }
}
