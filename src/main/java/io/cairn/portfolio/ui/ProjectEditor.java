package io.cairn.portfolio.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import io.cairn.catalog.Catalog;
import io.cairn.file.Files;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectDraft;
import io.cairn.portfolio.ProjectDrafts;
import io.cairn.portfolio.ProjectField;
import io.cairn.portfolio.ProjectInfo;
import io.cairn.portfolio.ProjectInvalidException;
import io.cairn.portfolio.ProjectMerge;
import io.cairn.portfolio.Projects;
import io.cairn.portfolio.StaleProjectException;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.Notifications;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The form with what keeps it safe: drafts while it is typed into, a merge when another tab was first. It never writes
 * over what it has not seen.
 */
class ProjectEditor extends Composite<Div> implements Changes, Choices {

    private final Projects projects;
    private final ProjectDrafts drafts;
    private final Catalog catalog;
    private final ProjectForm form;
    private final HintList hints = new HintList();
    private final MergePanel merging = new MergePanel();
    private final DraftState state = new DraftState();
    private final Button discard;
    /** As it was last saved, wherever; the form's own saving may come upon another one. */
    private ProjectInfo project;
    /** What the form began with; {@code null} when that is not known any more. */
    private @Nullable ProjectContent base;

    private int baseVersion;
    private UUID editor = UUID.randomUUID();

    ProjectEditor(ProjectInfo project, Projects projects, ProjectDrafts drafts, Catalog catalog, Files files) {
        this.project = project;
        this.projects = projects;
        this.drafts = drafts;
        this.catalog = catalog;
        this.base = project.content();
        this.baseVersion = project.version();
        form = new ProjectForm(catalog, project.brief(), files, this);
        Button save = new Button(getTranslation("projects.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        discard = new Button(getTranslation("projects.discard"), click -> discard());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        Div bar = new Div(save, discard, state);
        bar.addClassName("edit-bar");
        Div columns = new Div(form, new Aside(hints));
        columns.addClassName("edit-columns");
        getContent().add(merging, columns, bar);
        show(project.content());
        state.unchanged();
        discard.setVisible(false);
    }

    private void show(ProjectContent content) {
        form.show(content);
        hints.show(content);
    }

    /** Keeps what is in the form, unless it is what was saved. */
    @Override
    public void changed() {
        ProjectContent typed = form.read();
        hints.show(typed);
        boolean changed = !typed.equals(project.content());
        try {
            if (changed) {
                state.saved(drafts.keep(project.id(), editor, typed, baseVersion));
            } else {
                drafts.drop(project.id(), editor);
                state.unchanged();
            }
            discard.setVisible(changed);
        } catch (NotFoundException e) {
            state.say(getTranslation("projects.gone"), true);
        } catch (DataAccessException | TransactionException e) {
            state.failed();
        }
    }

    private void save() {
        if (!form.isReadable() || (merging.isVisible() && !merging.isSettled())) {
            state.say(getTranslation("projects.refused"), true);
            return;
        }
        try {
            ProjectInfo saved = projects.save(project.id(), form.read(), baseVersion, editor);
            UI.getCurrent().navigate(PortfolioNavigation.project(saved.id()));
            Notifications.done(getTranslation("projects.saved"));
        } catch (ProjectInvalidException e) {
            form.refuse(e.problems());
            state.say(getTranslation("projects.refused"), true);
        } catch (StaleProjectException e) {
            merge(e.current());
        } catch (NotFoundException e) {
            state.say(getTranslation("projects.gone"), true);
        }
    }

    /** What was typed here stays; what was saved elsewhere is brought in beside it. */
    private void merge(ProjectInfo current) {
        ProjectMerge merge = ProjectMerge.of(base, form.read(), current.content());
        project = current;
        base = current.content();
        baseVersion = current.version();
        show(merge.merged());
        state.say(getTranslation("projects.merge.state"), true);
        merging.show(catalog, current, merge, this);
    }

    @Override
    public void choose(ProjectField field, ProjectContent chosen) {
        form.show(form.read().taking(Set.of(field), chosen));
        changed();
    }

    /** Goes on with a draft that was left; the other way, what this form held stays as a draft of its own. */
    void goOn(ProjectDraft draft) {
        UUID from = draft.editor();
        editor = UUID.randomUUID();
        drafts.goOn(project.id(), from, editor);
        base = draft.base();
        baseVersion = draft.baseVersion();
        show(draft.content());
        state.saved(draft.savedAt());
        discard.setVisible(true);
        if (draft.baseVersion() < project.version()) {
            merge(project);
        }
    }

    private void discard() {
        ProjectContent typed = form.read();
        UUID id = project.id();
        UUID kept = editor;
        int version = baseVersion;
        drafts.drop(id, kept);
        UI.getCurrent().navigate(PortfolioNavigation.project(id));
        Notifications.undoable(getTranslation("projects.draft.discarded"), getTranslation("projects.undo"), () -> {
            drafts.keep(id, kept, typed, version);
            UI.getCurrent().navigate(PortfolioNavigation.editProject(id));
        });
    }
}
