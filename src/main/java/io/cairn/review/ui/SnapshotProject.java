package io.cairn.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.UnitId;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectField;
import io.cairn.portfolio.QualityChecklist;
import io.cairn.portfolio.ui.ProjectData;
import io.cairn.portfolio.ui.ProjectStory;
import io.cairn.portfolio.ui.ProjectWords;
import io.cairn.portfolio.ui.QualityWords;
import io.cairn.review.Snapshot.ShownProject;
import java.util.Collection;
import java.util.UUID;

/** One project that was handed in: what its learner says of it, and what they claim it shows. */
class SnapshotProject extends Article {

    private final Div actions = new Div();

    SnapshotProject(Catalog catalog, ShownProject project, SerializableFunction<UUID, String> files) {
        ProjectContent content = project.content();
        addClassName("snapshot-project");
        setId(SnapshotPanel.anchor(project.id()));
        H2 title = new H2(ProjectWords.title(content));
        title.addClassName("as-typed");
        actions.addClassName("row");
        Div head = new Div(title, actions);
        head.addClassName("snapshot-head");
        Aside facts = new Aside(new ProjectData(catalog, project.brief(), content));
        list(
                facts,
                "reviews.shown.claims",
                content.proves().stream().map(unit -> unit(catalog, unit)).toList());
        list(
                facts,
                "reviews.shown.checklist",
                QualityChecklist.of(catalog, project.brief(), content.paradigm()).stream()
                        .filter(point -> content.met().contains(point.key()))
                        .map(QualityWords::title)
                        .toList());
        add(head, facts, new ProjectStory(content, files, SnapshotProject::heading));
    }

    /** The portfolio speaks to its owner of what they did; here it is about somebody. */
    private static H3 heading(ProjectField part) {
        return new H3(
                switch (part) {
                    case WORK -> ReviewWords.text("reviews.shown.work");
                    case SHARE -> ReviewWords.text("reviews.shown.share");
                    default -> ProjectWords.of(part);
                });
    }

    private static String unit(Catalog catalog, UnitId unit) {
        return ProjectWords.unit(catalog, unit);
    }

    private static void list(Aside facts, String heading, Collection<String> items) {
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassNames("text-list", "small");
            items.forEach(item -> list.add(new ListItem(item)));
            facts.add(new Section(new H3(ReviewWords.text(heading)), list));
        }
    }

    void addActions(Component... components) {
        actions.add(components);
    }
}
