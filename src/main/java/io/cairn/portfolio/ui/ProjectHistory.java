package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.cairn.portfolio.ProjectVersion;
import io.cairn.portfolio.Projects;
import io.cairn.shared.ui.Moments;
import java.util.List;
import java.util.UUID;

/** All saved versions of a project; looked up when somebody opens it. */
class ProjectHistory extends NativeDetails {

    ProjectHistory(UUID project, Projects projects) {
        setSummary(new Span(getTranslation("projects.history")));
        addClassNames("fold", "project-history");
        addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                setContent(list(project, projects.versions(project)));
            }
        });
    }

    private OrderedList list(UUID project, List<ProjectVersion> versions) {
        OrderedList list = new OrderedList();
        list.addClassNames("plain", "numbers");
        for (ProjectVersion version : versions) {
            String saved =
                    getTranslation("projects.history.version", version.number(), Moments.dayAndTime(version.savedAt()));
            list.add(
                    version == versions.getFirst()
                            ? new ListItem(getTranslation("projects.history.now", saved))
                            : new ListItem(
                                    new Anchor(PortfolioNavigation.projectVersion(project, version.number()), saved)));
        }
        return list;
    }
}
