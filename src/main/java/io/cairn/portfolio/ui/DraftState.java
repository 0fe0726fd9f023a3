package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Span;
import io.cairn.shared.ui.Moments;
import java.time.Instant;

/** Says beside the buttons whether what was typed is safe. */
class DraftState extends Span {

    DraftState() {
        addClassName("draft-state");
        getElement().setAttribute("role", "status");
    }

    void saved(Instant at) {
        say(getTranslation("projects.draft.saved", Moments.time(at)), false);
    }

    void unchanged() {
        say(getTranslation("projects.draft.unchanged"), false);
    }

    /** The portal could not keep it now; it will try with the next change. */
    void failed() {
        say(getTranslation("projects.draft.failed"), true);
    }

    void say(String text, boolean problem) {
        setText(text);
        setClassName("problem", problem);
    }
}
