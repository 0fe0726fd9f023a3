package io.cairn.review.ui.mentor;

import static io.cairn.review.ui.mentor.MentoringWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** Says that something was changed in another tab. What was typed is still there; the person says which one counts. */
class StaleNotice extends Div {

    StaleNotice(SerializableRunnable keepMine, SerializableRunnable showOther) {
        addClassName("stale-notice");
        getElement().setAttribute("role", "alert");
        Div buttons = new Div(
                new Button(text("stale.keep"), click -> keepMine.run()),
                new Button(text("stale.other"), click -> showOther.run()));
        buttons.addClassName("row");
        add(new Paragraph(text("stale")), buttons);
        setVisible(false);
    }
}
