package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cairn.portfolio.ProjectField;
import io.cairn.portfolio.ProjectProblem;

/** What all text fields of a project have in common: help, a count, and a moment's pause before typing is kept. */
final class Typing {

    private static final int PAUSE_MS = 1_000;

    private Typing() {}

    /**
     * Nothing that is too long is cut: it stays as it was typed or pasted, and the field says so.
     *
     * @param limit in characters
     */
    static <F extends TextFieldBase<F, String>> F into(
            F field, ProjectField id, int limit, FieldMarks marks, Changes changes) {
        Span count = new Span();
        count.addClassName("numbers");
        Div help = new Div(new Span(ProjectWords.text("projects.help." + id)), count);
        help.addClassName("field-help");
        field.setLabel(ProjectWords.of(id));
        field.setHelperComponent(help);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        marks.put(id, field);
        field.addValueChangeListener(typed -> {
            int length = typed.getValue().length();
            count.setText(length == 0 ? "" : ProjectWords.text("projects.count", length, limit));
            field.setInvalid(false);
            if (length > limit) {
                marks.mark(new ProjectProblem(id, ProjectProblem.Kind.TOO_LONG, limit));
            }
            if (typed.isFromClient()) {
                changes.changed();
            }
        });
        return field;
    }
}
