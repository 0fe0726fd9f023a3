package io.cairn.review.ui.desk;

import com.vaadin.flow.component.html.Span;
import io.cairn.shared.ui.Moments;
import java.time.Instant;

/**
 * Says whether what was typed is safe. What the portal cannot know, that something is being typed or that it is out of
 * reach, the browser shows in its place: see {@link DeskWatch}.
 */
class DraftState extends Span {

    private final Span said = new Span();

    DraftState() {
        addClassName("save-state");
        said.addClassName("save-said");
        said.getElement().setAttribute("role", "status");
        Span typing = new Span(getTranslation("desk.save.saving"));
        typing.addClassName("save-typing");
        Span offline = new Span(getTranslation("desk.save.offline"));
        offline.addClassNames("save-offline", "problem");
        add(said, typing, offline);
    }

    void saved(Instant at) {
        say(getTranslation("desk.save.saved", Moments.time(at)), false);
    }

    void unchanged() {
        say(getTranslation("desk.save.unchanged"), false);
    }

    void saving() {
        if (said.getText().isEmpty()) {
            say(getTranslation("desk.save.saving"), false);
        }
    }

    /** Nothing is left to be saved. */
    void kept() {
        getElement().executeJs("this.closest('.desk')?.querySelector('cairn-desk-watch')?.kept()");
    }

    void failed() {
        say(getTranslation("desk.save.failed"), true);
    }

    void gone() {
        say(getTranslation("desk.save.gone"), true);
    }

    private void say(String text, boolean problem) {
        said.setText(text);
        said.setClassName("problem", problem);
    }
}
