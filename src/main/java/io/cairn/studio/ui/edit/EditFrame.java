package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;

/** Fields on the left, what the checks say on the right, the buttons below where they are always seen. */
class EditFrame extends Div {

    private final CheckPanel checks = new CheckPanel();
    private final EditState state = new EditState();

    /** @param save is done once for a click, also a double one */
    EditFrame(FieldGroup fields, String action, String back, SerializableRunnable save) {
        addClassName("edit-frame");
        Button button = new Button(action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                save.run();
            } finally {
                button.setEnabled(true);
            }
        });
        Div bar = new Div(button, new Anchor(back, EditWords.text("cancel")), state);
        bar.addClassName("edit-bar");
        Div columns = new Div(fields, checks);
        columns.addClassName("edit-columns");
        add(columns, bar);
    }

    CheckPanel checks() {
        return checks;
    }

    EditState state() {
        return state;
    }
}
