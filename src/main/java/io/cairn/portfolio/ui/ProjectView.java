package io.cairn.portfolio.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectInfo;
import io.cairn.portfolio.ProjectInvalidException;
import io.cairn.portfolio.Projects;
import io.cairn.portfolio.StaleProjectException;
import io.cairn.progress.Carrying;
import io.cairn.progress.Progress;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** One project as it was saved: what came of it first, and all that is behind it. */
@Route(PortfolioNavigation.PROJECTS + "/:project")
@RolesAllowed("LEARNER")
@PartOf(PortfolioNavigation.PORTFOLIO)
class ProjectView extends Article implements BeforeEnterObserver, HasDynamicTitle {

    private final Projects projects;
    private final Progress progress;
    private final Catalogs catalogs;
    private final Div content = new Div();
    private String title = "";

    ProjectView(Projects projects, Progress progress, Catalogs catalogs) {
        this.projects = projects;
        this.progress = progress;
        this.catalogs = catalogs;
        addClassName("project-view");
        add(new PortfolioTabs(PortfolioTabs.Tab.PROJECTS), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProjectInfo project = projects.project(ProjectAddress.in(event));
        Catalog catalog = catalogs.current();
        title = ProjectWords.title(project.content());
        content.removeAll();
        content.add(new PageHeader(title).withActions(review(project.id()), edit(project.id()), removal(project)));
        event.getLocation().getQueryParameters().getSingleParameter("version").ifPresent(version -> {
            int number = ProjectAddress.version(version);
            ProjectContent then = projects.version(project.id(), number);
            content.add(new VersionPanel(catalog, number, then, project, () -> restore(project, then)));
        });
        Div columns = new Div(
                new ProjectStory(project.content()),
                new ProjectSide(catalog, project, Carrying.in(catalog, progress.everything())),
                new ProjectHistory(project.id(), projects));
        columns.addClassName("project-columns");
        content.add(columns);
    }

    private Anchor review(UUID project) {
        Anchor review = new Anchor(PortfolioNavigation.askAbout(project), getTranslation("reviews.ask"));
        review.addClassName("action-link");
        return review;
    }

    private Anchor edit(UUID project) {
        Anchor edit = new Anchor(PortfolioNavigation.editProject(project), getTranslation("projects.edit"));
        edit.addClassName("button-link");
        return edit;
    }

    private Button removal(ProjectInfo project) {
        Button remove = new Button(
                getTranslation("projects.remove"),
                click -> new RemoveProjectDialog(
                                catalogs.current(),
                                project.content(),
                                projects.previewRemoval(project.id()),
                                () -> remove(project))
                        .open());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return remove;
    }

    private void remove(ProjectInfo project) {
        try {
            projects.remove(project.id());
        } catch (NotFoundException e) {
            // Another tab was first; gone is what was wanted.
        }
        UI.getCurrent().navigate(ProjectsView.class);
        Notifications.done(getTranslation("projects.removed", ProjectWords.title(project.content())));
    }

    private void restore(ProjectInfo project, ProjectContent then) {
        try {
            projects.save(project.id(), then, project.version());
            UI.getCurrent().navigate(PortfolioNavigation.project(project.id()));
            Notifications.done(getTranslation("projects.version.restored"));
        } catch (StaleProjectException e) {
            Notifications.problem(getTranslation("error.stale"));
        } catch (ProjectInvalidException e) {
            Notifications.problem(getTranslation("projects.version.refused"));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
