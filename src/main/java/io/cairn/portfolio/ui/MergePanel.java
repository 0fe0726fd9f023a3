package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cairn.catalog.Catalog;
import io.cairn.portfolio.ProjectField;
import io.cairn.portfolio.ProjectInfo;
import io.cairn.portfolio.ProjectMerge;
import io.cairn.shared.ui.Moments;
import java.text.ListFormat;
import java.util.Optional;
import java.util.Set;

/**
 * Says that the project was saved from elsewhere, what was taken over from there, and asks about each field that was
 * written in both places.
 */
class MergePanel extends Section {

    MergePanel() {
        addClassNames("panel", "notice-panel", "merge-panel");
        // The keyboard is put here, so that it is read out.
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** @param merge of what is typed here with what was saved there */
    void show(Catalog catalog, ProjectInfo theirs, ProjectMerge merge, Choices choices) {
        removeAll();
        add(
                new H2(getTranslation("projects.merge.title", Moments.time(theirs.savedAt()))),
                new Paragraph(getTranslation("projects.merge.text")));
        if (!merge.taken().isEmpty()) {
            add(new Paragraph(getTranslation("projects.merge.taken", names(merge.taken()))));
        }
        if (!merge.conflicts().isEmpty()) {
            add(new Paragraph(
                    getTranslation("projects.merge.conflicts", merge.conflicts().size())));
        }
        merge.conflicts()
                .forEach(field -> add(new ConflictField(catalog, field, merge.merged(), theirs.content(), choices)));
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    private String names(Set<ProjectField> fields) {
        return ListFormat.getInstance(getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(fields.stream().map(ProjectWords::of).toList());
    }

    /** Whether all has been decided; says by the first field where not, and puts the keyboard there. */
    boolean isSettled() {
        Optional<ConflictField> open = getChildren()
                .filter(ConflictField.class::isInstance)
                .map(ConflictField.class::cast)
                .filter(field -> !field.isChosen())
                .findFirst();
        open.ifPresent(ConflictField::ask);
        return open.isEmpty();
    }
}
