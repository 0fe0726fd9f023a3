package io.cairn.roadmap.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.account.CurrentUser;
import io.cairn.portfolio.CertificationSamples;
import io.cairn.portfolio.EarnedCertifications;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.portfolio.ProjectStatus;
import io.cairn.portfolio.Projects;
import io.cairn.progress.Evidence;
import io.cairn.progress.Note;
import io.cairn.progress.Notes;
import io.cairn.progress.OwnLink;
import io.cairn.progress.OwnLinks;
import io.cairn.progress.RunningTimer;
import io.cairn.progress.TimeEntry;
import io.cairn.progress.TimeFilter;
import io.cairn.progress.TimeLog;
import io.cairn.progress.TimeSpent;
import io.cairn.progress.Timers;
import io.cairn.progress.Worksheet;
import io.cairn.progress.Worksheets;
import io.cairn.roadmap.StepKey;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a learner does on a step besides starting and finishing it. */
class StepWorkTest extends RoadmapViewTest {

    @Autowired
    private Worksheets worksheets;

    @Autowired
    private Notes notes;

    @Autowired
    private OwnLinks links;

    @Autowired
    private TimeLog time;

    @Autowired
    private Timers timers;

    @Autowired
    private Projects projects;

    @Autowired
    private EarnedCertifications certifications;

    @Autowired
    private CurrentUser user;

    @Autowired
    private JdbcClient database;

    private StepKey step;

    @BeforeEach
    void openFirstStep() {
        step = roadmapTo(ENGINEER).plan().order().getFirst();
        open(RoadmapNavigation.step(step));
    }

    @Test
    void aNoteIsSavedWhileItIsTypedAndReadAsMarkdown() {
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Your note")), "**Loops** <script>alert(1)</script>");
        assertThat(sheet().note().content()).isEqualTo("**Loops** <script>alert(1)</script>");
        assertThat(textOf(_get(StepNote.class))).contains("Saved ");

        open(RoadmapNavigation.step(step));
        String html = _get(_get(StepNote.class), com.vaadin.flow.component.Html.class)
                .getElement()
                .getOuterHTML();
        assertThat(html).contains("<strong>Loops</strong>", "&lt;script&gt;").doesNotContain("<script>");
        press(StepNote.class, "Edit");
        assertThat(_find(TextArea.class, spec -> spec.withLabel("Your note"))).hasSize(1);
    }

    @Test
    void aNoteThatAnotherWindowSavedIsShownBesideWhatWasTyped() {
        notes.save(step.item(), "Theirs", 0);
        TextArea text = _get(TextArea.class, spec -> spec.withLabel("Your note"));
        _setValue(text, "Mine");
        assertThat(textOf(_get(StepNote.class))).contains("changed in another window");
        assertThat(text.getValue()).isEqualTo("Mine");
        assertThat(sheet().note().content()).isEqualTo("Theirs");

        press(StepNote.class, "Keep what is here");
        assertThat(sheet().note().content()).isEqualTo("Mine");
        notes.save(step.item(), "Theirs again", 2);
        _setValue(text, "Mine again");
        press(StepNote.class, "Take the other");
        assertThat(text.getValue()).isEqualTo("Theirs again");
    }

    @Test
    void aNoteThatIsTooLongIsKeptOnTheScreen() {
        TextArea text = _get(TextArea.class, spec -> spec.withLabel("Your note"));
        _setValue(text, "x".repeat(Notes.MAX_CONTENT + 7));
        assertThat(text.getErrorMessage()).contains("7 too long");
        assertThat(text.getValue()).hasSize(Notes.MAX_CONTENT + 7);
        assertThat(sheet().note()).isEqualTo(new Note(step.item(), "", 0, null));
    }

    @Test
    void aLinkIsAddedAndRemovedAndComesBack() {
        StepOwnLinks section = _get(StepOwnLinks.class);
        _setValue(_get(section, TextField.class, spec -> spec.withLabel("Title")), "An article");
        _setValue(_get(section, TextField.class, spec -> spec.withLabel("Address")), "javascript:alert(1)");
        press(StepOwnLinks.class, "Add link");
        TextField url = _get(section, TextField.class, spec -> spec.withLabel("Address"));
        assertThat(url.getErrorMessage()).contains("https://");
        _setValue(url, "https://example.org/a");
        press(StepOwnLinks.class, "Add link");
        assertThat(_get(section, Anchor.class).getHref()).isEqualTo("https://example.org/a");
        press(StepOwnLinks.class, "Remove");
        assertThat(sheet().links()).isEmpty();
        pressUndo();
        assertThat(sheet().links()).extracting(OwnLink::title).containsExactly("An article");
        assertThat(_find(section, Anchor.class)).hasSize(1);
    }

    @Test
    void aTitleThatIsTooLongIsRefusedByItsField() {
        StepOwnLinks section = _get(StepOwnLinks.class);
        TextField title = _get(section, TextField.class, spec -> spec.withLabel("Title"));
        _setValue(title, "x".repeat(300));
        _setValue(_get(section, TextField.class, spec -> spec.withLabel("Address")), "https://example.org");
        press(StepOwnLinks.class, "Add link");
        assertThat(title.getErrorMessage()).contains("150");
        assertThat(title.getValue()).hasSize(300);
    }

    @Test
    void theCatalogueAndTheLearnerHaveAChecklistTogether() {
        StepChecklist section = _get(StepChecklist.class);
        Checkbox first = _find(section, Checkbox.class).getFirst();
        _setValue(first, true);
        assertThat(sheet().isTicked(first.getLabel())).isTrue();

        TextField point = _get(section, TextField.class, spec -> spec.withLabel("Add a point of your own"));
        press(StepChecklist.class, "Add point");
        assertThat(point.getErrorMessage()).contains("Write what");
        _setValue(point, "x".repeat(300));
        press(StepChecklist.class, "Add point");
        assertThat(point.getErrorMessage()).contains("100 too long");
        _setValue(point, "Teach it to somebody");
        press(StepChecklist.class, "Add point");
        _setValue(_find(section, Checkbox.class).getLast(), true);
        assertThat(sheet().checks()).singleElement().satisfies(own -> {
            assertThat(own.content()).isEqualTo("Teach it to somebody");
            assertThat(own.ticked()).isTrue();
        });
        press(StepChecklist.class, "Remove");
        assertThat(sheet().checks()).isEmpty();
        pressUndo();
        assertThat(sheet().checks()).hasSize(1);

        open(RoadmapNavigation.step(step));
        assertThat(_find(_get(StepChecklist.class), Checkbox.class).getFirst().getValue())
                .isTrue();
    }

    @Test
    void resourcesAreTickedOneByOne() {
        Checkbox first = _find(_get(StepResources.class), Checkbox.class).getFirst();
        assertThat(first.getAriaLabel().orElseThrow()).startsWith("Done with ");
        _setValue(first, true);
        assertThat(sheet().resources()).hasSize(1);
        _setValue(first, false);
        assertThat(sheet().resources()).isEmpty();
    }

    @Test
    void theTimerStartsStopsAndTakesOverFromAnotherStep() {
        press("Start timer");
        assertThat(timers.running()).map(RunningTimer::item).contains(step.item());
        database.sql("update running_timer set started_at = now() - interval '25 minutes' where account_id = ?")
                .param(user.id())
                .update();
        StepKey other = current().plan().order().get(1);
        open(RoadmapNavigation.step(other));
        assertThat(viewText()).contains("The timer runs for ");
        press("Start timer");
        assertThat(viewText()).contains("Running");
        assertThat(entries()).extracting(TimeEntry::minutes).containsExactly(25);
        press("Discard");
        assertThat(timers.running()).isEmpty();
        pressUndo();
        assertThat(timers.running()).map(RunningTimer::item).contains(other.item());
        press("Stop timer");
        assertThat(NotificationsKt.getNotifications().getLast().getElement().getProperty("text"))
                .contains("Less than a minute");
    }

    @Test
    void aForgottenTimerAsksWhatReallyWas() {
        timers.start(step.item());
        database.sql("update running_timer set started_at = now() - interval '30 hours' where account_id = ?")
                .param(user.id())
                .update();
        open(RoadmapNavigation.step(step));
        assertThat(viewText()).contains("How much of that was work?");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Hours")), -2);
        press("Log it");
        assertThat(viewText()).contains("without a minus");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Hours")), 1);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Minutes")), 30);
        press("Log it");
        assertThat(entries()).extracting(TimeEntry::minutes).containsExactly(90);
        assertThat(viewText()).contains("1 h 30 min in all");
    }

    @ParameterizedTest
    @CsvSource({
        "0, -5, 0, without a minus",
        "0, 0, 0, at least one minute",
        "25, 0, 0, 24 hours",
        "2000000000, 0, 0, 24 hours",
        "1, 0, 1, has not come yet"
    })
    void whatCannotBeIsSaidByItsField(int hours, int minutes, int daysFromNow, String says) {
        press("Log time");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Hours")), hours);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Minutes")), minutes);
        DatePicker day = _get(DatePicker.class, spec -> spec.withLabel("Day"));
        _setValue(day, today.today().plusDays(daysFromNow));
        press("Save time");
        assertThat(pageText() + day.getErrorMessage()).contains(says);
        assertThat(entries()).isEmpty();
    }

    @Test
    void timeIsEnteredChangedDeletedAndPutBack() {
        press("Log time");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Minutes")), 45);
        TextField note = _get(TextField.class, spec -> spec.withLabel("What you did (optional)"));
        _setValue(note, "x".repeat(310));
        press("Save time");
        assertThat(note.getErrorMessage()).contains("10 too long");
        _setValue(note, "<script>alert(1)</script>");
        press("Save time");
        assertThat(viewText()).contains("45 min in all", "<script>alert(1)</script>");

        press("Edit");
        TimeEntry entry = entries().getFirst();
        time.change(entry.id(), new TimeSpent(entry.item(), entry.day(), 50, ""), entry.version());
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Minutes")), 55);
        press("Save time");
        assertThat(pageText()).contains("it now says 50 min");
        press("Save time");
        assertThat(entries()).extracting(TimeEntry::minutes).containsExactly(55);

        press("Delete");
        assertThat(entries()).isEmpty();
        pressUndo();
        assertThat(entries()).extracting(TimeEntry::minutes).containsExactly(55);
        assertThat(viewText()).contains("55 min in all");
    }

    @Test
    void doneAsksForEvidenceAndDoesNotInsist() {
        press("Done");
        assertThat(viewText()).contains("What shows it?");
        press("I say so");
        assertThat(_find(StepEvidenceAsk.class)).isEmpty();
        assertThat(best()).isEqualTo(Evidence.CLAIMED);
    }

    @Test
    void aLinkShowsThatAStepIsDone() {
        press("Done");
        press("A link");
        StepEvidenceAsk ask = _get(StepEvidenceAsk.class);
        _setValue(_get(ask, TextField.class, spec -> spec.withLabel("Title")), "My notebook");
        _setValue(_get(ask, TextField.class, spec -> spec.withLabel("Address")), "https://example.org/notebook");
        press("Use this link");
        assertThat(best()).isEqualTo(Evidence.EVIDENCED);
        assertThat(textOf(_get(StepProofs.class))).contains("Evidenced", "My notebook", "Link, ");
        assertThat(_get(_get(StepProofs.class), Anchor.class).getHref()).isEqualTo("https://example.org/notebook");
        assertThat(textOf(_get(StepHead.class))).contains("Evidenced");

        press(StepOwnLinks.class, "Remove");
        assertThat(best()).isEqualTo(Evidence.CLAIMED);
        pressUndo();
        assertThat(best()).isEqualTo(Evidence.EVIDENCED);
    }

    @Test
    @SuppressWarnings("unchecked") // Karibu finds components by their raw class.
    void aFinishedProjectShowsItAndAnUnfinishedOneWill() {
        UUID project = projects.create(ProjectSamples.BRIEF, UUID.randomUUID());
        projects.save(project, ProjectSamples.written(ProjectStatus.BUILDING), 0);
        press("Done");
        press("One of my projects");
        press("Use it");
        assertThat(viewText()).contains("will show it as soon as the project is finished");
        assertThat(projects.project(project).content().proves()).contains(step.unitId());
        projects.save(project, ProjectSamples.written(ProjectStatus.DONE), 2);
        press("One of my projects");
        assertThat(_get(Select.class).getValue()).isNotNull();
        press("Use it");
        assertThat(best()).isEqualTo(Evidence.EVIDENCED);
    }

    @Test
    void aCertificationShowsIt() {
        press("Done");
        press("A certification");
        assertThat(viewText()).contains("You have no certification yet.");
        certifications.add(CertificationSamples.retired(), UUID.randomUUID());
        press("A certification");
        press("Use it");
        assertThat(textOf(_get(StepProofs.class))).contains("Certification, ");
    }

    @Test
    void timeLoggedElsewhereShowsWithoutLookingAgain() {
        time.add(new TimeSpent(step.item(), today.today(), 40, "At another desk"), UUID.randomUUID());
        _get(StepTime.class).entriesChanged();
        assertThat(viewText()).contains("40 min in all", "At another desk");
    }

    private Evidence best() {
        return current().evidence().get(step);
    }

    private Worksheet sheet() {
        return worksheets.of(step.item());
    }

    private List<TimeEntry> entries() {
        return time.page(TimeFilter.ALL, 0, 10).entries();
    }

    private static void press(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    private static void press(Class<? extends com.vaadin.flow.component.Component> inside, String button) {
        _click(_get(_get(inside), Button.class, spec -> spec.withText(button)));
    }

    private static void pressUndo() {
        _click(_find(Button.class, spec -> spec.withText("Undo")).getLast());
    }
}
