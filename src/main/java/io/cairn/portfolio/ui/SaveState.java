package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Span;

/** Whether everything that was changed is kept; read out when it changes. */
class SaveState extends Span {

    SaveState() {
        addClassName("save-state");
        getElement().setAttribute("role", "status");
    }

    void saved() {
        say("saved");
    }

    /** A field is not as it can be kept. */
    void waiting() {
        say("waiting");
    }

    void failed() {
        say("failed");
    }

    private void say(String what) {
        setClassName("unsaved", !what.equals("saved"));
        setText(getTranslation("portfolio.page.state." + what));
    }
}
