package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.Catalog;
import io.cairn.portfolio.ContentHint;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.QualityChecklist;
import io.cairn.portfolio.QualityPoint;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far the quality checklist is met, and what is still open. */
class QualityPanel extends Section {

    QualityPanel(Catalog catalog, @Nullable Slug brief, ProjectContent content) {
        addClassName("quality-panel");
        List<QualityPoint> points = QualityChecklist.of(catalog, brief, content.paradigm());
        List<QualityPoint> open = points.stream()
                .filter(point -> !content.met().contains(point.key()))
                .toList();
        add(
                new H2(getTranslation("projects.quality.title")),
                new Paragraph(getTranslation("projects.quality.met", points.size() - open.size(), points.size())));
        list("projects.quality.open", open.stream().map(QualityWords::title));
        list("projects.quality.hints", ContentHint.of(content).map(ProjectWords::of));
    }

    private void list(String heading, Stream<String> items) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("text-list", "small");
        items.map(ListItem::new).forEach(list::add);
        if (list.getElement().getChildCount() > 0) {
            add(new H3(getTranslation(heading)), list);
        }
    }
}
