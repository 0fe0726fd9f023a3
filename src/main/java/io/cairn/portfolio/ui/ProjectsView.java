package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.portfolio.ProjectInfo;
import io.cairn.portfolio.Projects;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** All projects of the learner, told by their results. */
@Route(PortfolioNavigation.PROJECTS)
@RolesAllowed("LEARNER")
@PartOf(PortfolioNavigation.PORTFOLIO)
class ProjectsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Projects projects;
    private final Catalogs catalogs;

    ProjectsView(Projects projects, Catalogs catalogs) {
        this.projects = projects;
        this.catalogs = catalogs;
        addClassName("projects-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<ProjectInfo> all = projects.all();
        removeAll();
        add(new PortfolioTabs(PortfolioTabs.Tab.PROJECTS));
        PageHeader header = new PageHeader(getTranslation("projects.title"), getTranslation("projects.lead"));
        if (all.isEmpty()) {
            add(header, nothing());
        } else {
            add(header.withActions(beginning("projects.new")), list(all));
        }
    }

    private EmptyState nothing() {
        return new EmptyState(
                getTranslation("projects.none.title"),
                getTranslation("projects.none.text"),
                beginning("projects.none.action"));
    }

    private Anchor beginning(String key) {
        Anchor link = new Anchor(PortfolioNavigation.newProject(), getTranslation(key));
        link.addClassName("button-link");
        return link;
    }

    private UnorderedList list(List<ProjectInfo> all) {
        Catalog catalog = catalogs.current();
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "project-list");
        all.forEach(project -> list.add(new ListItem(new ProjectEntry(catalog, project))));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("projects.title");
    }
}
