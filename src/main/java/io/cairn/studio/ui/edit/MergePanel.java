package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cairn.catalog.ThingField;
import io.cairn.catalog.ThingMerge;
import io.cairn.catalog.ThingValues;
import io.cairn.shared.ui.Moments;
import java.text.ListFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that somebody else saved the thing meanwhile, what was taken over from there, and asks about each field that
 * both changed.
 */
class MergePanel extends Section {

    private final List<ConflictField> conflicts = new ArrayList<>();

    MergePanel() {
        addClassNames("panel", "warning-note", "stack", "edit-merge");
        // The keyboard is put here, so that it is read out.
        getElement().setAttribute("tabindex", "-1").setAttribute("role", "group");
        setVisible(false);
    }

    /** Is told which of two values of a field is to stand. A component and no lambda, as many share it. */
    interface Chooser {

        void choose(String field, @Nullable Object value);
    }

    void show(
            List<ThingField> fields,
            ThingMerge merge,
            ThingValues theirs,
            Instant at,
            EditContext context,
            Chooser chooser) {
        removeAll();
        conflicts.clear();
        String what = EditWords.text("merge", Moments.time(at));
        getElement().setAttribute("aria-label", what);
        add(new H2(what), new Paragraph(EditWords.text("merge.text")));
        if (!merge.taken().isEmpty()) {
            add(new Paragraph(EditWords.text("merge.taken", names(merge.taken(), context))));
        }
        fields.stream()
                .filter(field -> merge.conflicts().contains(field.name()))
                .map(field -> new ConflictField(
                        field, merge.merged().get(field.name()), theirs.get(field.name()), context, chooser))
                .forEach(conflicts::add);
        if (!conflicts.isEmpty()) {
            add(new Paragraph(EditWords.text("merge.conflicts", conflicts.size())));
        }
        conflicts.forEach(this::add);
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    private String names(List<String> fields, EditContext context) {
        return ListFormat.getInstance(getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(fields.stream().map(context::label).toList());
    }

    /** Whether all has been decided; says by the first field where not, and puts the keyboard there. */
    boolean isSettled() {
        return conflicts.stream()
                .filter(field -> !field.isChosen())
                .findFirst()
                .map(ConflictField::ask)
                .isEmpty();
    }
}
