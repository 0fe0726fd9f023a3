package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.cairn.catalog.ThingField;
import org.jspecify.annotations.Nullable;

/** One field that two people changed: what each says, and which of them is to stand. */
class ConflictField extends Div {

    private enum Side {
        MINE,
        THEIRS
    }

    private final RadioButtonGroup<Side> choice = new RadioButtonGroup<>();

    ConflictField(
            ThingField field,
            @Nullable Object mine,
            @Nullable Object theirs,
            EditContext context,
            MergePanel.Chooser chooser) {
        addClassName("conflict-field");
        choice.setLabel(context.label(field.name()));
        choice.setItems(Side.values());
        choice.setRenderer(new ComponentRenderer<>(side ->
                side(side, EntrySummary.text(field.type(), side == Side.MINE ? mine : theirs, context))));
        choice.setManualValidation(true);
        choice.setErrorMessage(EditWords.text("merge.choose"));
        choice.addValueChangeListener(change -> {
            choice.setInvalid(false);
            chooser.choose(field.name(), change.getValue() == Side.MINE ? mine : theirs);
        });
        add(choice);
    }

    private static Div side(Side side, String value) {
        Span label = new Span(EditWords.text("merge." + side));
        label.addClassNames("soft", "small");
        Paragraph text = new Paragraph(value.isEmpty() ? EditWords.text("merge.nothing") : value);
        text.addClassName("as-written");
        return new Div(label, text);
    }

    boolean isChosen() {
        return choice.getValue() != null;
    }

    ConflictField ask() {
        choice.setInvalid(true);
        // The group itself takes no focus before one of the two is chosen.
        choice.getElement().executeJs("this.querySelector('vaadin-radio-button').focus()");
        return this;
    }
}
