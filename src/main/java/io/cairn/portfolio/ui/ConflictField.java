package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.cairn.catalog.Catalog;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectField;

/** One field that was written in two places: what each says, and which of them is to stand. */
class ConflictField extends Div {

    enum Side {
        MINE,
        THEIRS
    }

    private final RadioButtonGroup<Side> choice = new RadioButtonGroup<>();

    ConflictField(Catalog catalog, ProjectField field, ProjectContent mine, ProjectContent theirs, Choices choices) {
        addClassName("conflict-field");
        choice.setLabel(ProjectWords.of(field));
        choice.setItems(Side.values());
        choice.setRenderer(new ComponentRenderer<>(side ->
                side(side, ProjectWords.value(catalog, side == Side.MINE ? mine : theirs, field))));
        choice.setManualValidation(true);
        choice.setErrorMessage(getTranslation("projects.merge.choose"));
        choice.addValueChangeListener(change -> {
            choice.setInvalid(false);
            choices.choose(field, change.getValue() == Side.MINE ? mine : theirs);
        });
        add(choice);
    }

    private Div side(Side side, String value) {
        Span label = new Span(getTranslation("projects.merge." + side));
        label.addClassNames("soft", "small");
        Paragraph text = new Paragraph(value);
        text.addClassName("as-typed");
        return new Div(label, text);
    }

    boolean isChosen() {
        return choice.getValue() != null;
    }

    void ask() {
        choice.setInvalid(true);
        choice.getElement().callJsFunction("focus");
    }
}
