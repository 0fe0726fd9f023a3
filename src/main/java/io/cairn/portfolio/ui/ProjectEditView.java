package io.cairn.portfolio.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.Catalogs;
import io.cairn.file.Files;
import io.cairn.portfolio.ProjectDraft;
import io.cairn.portfolio.ProjectDrafts;
import io.cairn.portfolio.ProjectInfo;
import io.cairn.portfolio.Projects;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** Writing about a project. What is typed is kept a second later, and saved when the person says so. */
@Route(PortfolioNavigation.PROJECTS + "/:project/edit")
@RolesAllowed("LEARNER")
@PartOf(PortfolioNavigation.PORTFOLIO)
class ProjectEditView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Projects projects;
    private final ProjectDrafts drafts;
    private final Catalogs catalogs;
    private final Files files;
    private String title = "";

    ProjectEditView(Projects projects, ProjectDrafts drafts, Catalogs catalogs, Files files) {
        this.projects = projects;
        this.drafts = drafts;
        this.catalogs = catalogs;
        this.files = files;
        addClassName("project-edit");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProjectInfo project = projects.project(ProjectAddress.in(event));
        List<ProjectDraft> left = drafts.of(project.id()).stream()
                .filter(draft -> !draft.content().equals(project.content()))
                .toList();
        title = getTranslation("projects.edit.title", ProjectWords.title(project.content()));
        Paragraph back = new Paragraph(
                new Anchor(PortfolioNavigation.project(project.id()), ProjectWords.title(project.content())));
        back.addClassNames("soft", "small");
        ProjectEditor editor = new ProjectEditor(project, projects, drafts, catalogs.current(), files);
        DraftOffers offers = new DraftOffers(editor::goOn, draft -> discard(project.id(), draft));
        offers.show(left);
        removeAll();
        add(new PortfolioTabs(PortfolioTabs.Tab.PROJECTS), back, new PageHeader(title), offers, editor);
    }

    /** It can be had back for a while, as another draft. */
    private void discard(UUID project, ProjectDraft draft) {
        drafts.drop(project, draft.editor());
        Notifications.undoable(getTranslation("projects.draft.discarded"), getTranslation("projects.undo"), () -> {
            drafts.keep(project, draft.editor(), draft.content(), draft.baseVersion());
            UI.getCurrent().navigate(PortfolioNavigation.editProject(project));
        });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
