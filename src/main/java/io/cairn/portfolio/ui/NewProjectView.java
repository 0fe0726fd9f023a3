package io.cairn.portfolio.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.portfolio.ProjectInfo;
import io.cairn.portfolio.ProjectRules;
import io.cairn.portfolio.Projects;
import io.cairn.portfolio.TooManyProjectsException;
import io.cairn.roadmap.PlannedStep;
import io.cairn.roadmap.Roadmaps;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a project begins: with a brief, those of the plan first, or without one. A brief in the address is shown alone. */
@Route(PortfolioNavigation.PROJECTS + "/new")
@RolesAllowed("LEARNER")
@PartOf(PortfolioNavigation.PORTFOLIO)
class NewProjectView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Projects projects;
    private final Roadmaps roadmaps;
    private final Catalogs catalogs;
    /** One for all buttons: whatever is clicked twice, it makes one project. */
    private final UUID form = UUID.randomUUID();

    private final Div content = new Div();

    NewProjectView(Projects projects, Roadmaps roadmaps, Catalogs catalogs) {
        this.projects = projects;
        this.roadmaps = roadmaps;
        this.catalogs = catalogs;
        add(
                new PortfolioTabs(PortfolioTabs.Tab.PROJECTS),
                new PageHeader(getTranslation("projects.new.title"), getTranslation("projects.new.lead")),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Catalog catalog = catalogs.current();
        List<ProjectInfo> own = projects.all();
        content.removeAll();
        query.getSingleParameter("brief")
                .ifPresentOrElse(
                        brief -> content.add(new BriefPreview(catalog, catalog.brief(slug(brief)), own, this::begin)),
                        () -> content.add(
                                new BriefChooser(catalog, planned(), own, BriefFilter.of(query), this::begin)));
    }

    private static Slug slug(String text) {
        if (!Slug.isValid(text)) {
            throw new NotFoundException("No brief '%s'".formatted(text));
        }
        return new Slug(text);
    }

    /** Briefs of the current plan, the next one first. */
    private List<Slug> planned() {
        return roadmaps.current().stream()
                .flatMap(roadmap -> roadmap.plan().steps().stream())
                .filter(step -> !step.isDone())
                .map(PlannedStep::key)
                .filter(step -> step.kind() == StepKind.PROJECT)
                .map(StepKey::slug)
                .toList();
    }

    private void begin(@Nullable Slug brief) {
        try {
            UUID project = projects.create(brief, form);
            UI.getCurrent().navigate(PortfolioNavigation.editProject(project));
        } catch (TooManyProjectsException e) {
            Notifications.problem(getTranslation("projects.new.too-many", ProjectRules.MAX_PROJECTS));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("projects.new.title");
    }
}
