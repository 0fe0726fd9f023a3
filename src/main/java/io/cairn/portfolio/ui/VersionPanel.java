package io.cairn.portfolio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.catalog.Catalog;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectField;
import io.cairn.portfolio.ProjectInfo;
import java.util.List;
import java.util.stream.Stream;

/** An earlier version: where it differs from the project as it is now, and the way back to it. */
class VersionPanel extends Section {

    VersionPanel(Catalog catalog, int number, ProjectContent then, ProjectInfo now, SerializableRunnable onRestore) {
        addClassNames("panel", "version-panel");
        List<ProjectField> different = Stream.of(ProjectField.values())
                .filter(field -> !field.isSame(then, now.content()))
                .toList();
        add(
                new H2(getTranslation("projects.version.title", number)),
                new Paragraph(getTranslation("projects.version.differs", different.size())));
        for (ProjectField field : different) {
            add(
                    new H3(ProjectWords.of(field)),
                    new FieldPair(
                            getTranslation("projects.version.then"),
                            ProjectWords.value(catalog, then, field),
                            getTranslation("projects.version.now"),
                            ProjectWords.value(catalog, now.content(), field)));
        }
        Div actions = new Div();
        actions.addClassName("row");
        if (!different.isEmpty()) {
            actions.add(new Button(getTranslation("projects.version.restore"), click -> onRestore.run()));
        }
        actions.add(new Anchor(PortfolioNavigation.project(now.id()), getTranslation("projects.version.back")));
        add(actions);
    }
}
