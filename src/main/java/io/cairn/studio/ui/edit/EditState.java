package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.html.Span;

/** Says beside the buttons how what was typed stands. */
class EditState extends Span {

    EditState() {
        addClassName("edit-state");
        getElement().setAttribute("role", "status");
    }

    void say(String key, Object... values) {
        setText(EditWords.text("state." + key, values));
        setClassName("edit-problem", false);
    }

    void warn(String key, Object... values) {
        say(key, values);
        setClassName("edit-problem", true);
    }
}
