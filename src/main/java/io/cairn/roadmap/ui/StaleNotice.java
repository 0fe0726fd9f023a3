package io.cairn.roadmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** Says that the roadmap was changed elsewhere and offers to look again; nothing that was typed is lost. */
class StaleNotice extends Div {

    private final Paragraph text = new Paragraph();

    StaleNotice(SerializableRunnable onCompare) {
        addClassName("stale-notice");
        getElement().setAttribute("role", "alert");
        add(text, new Button(getTranslation("roadmap.change.compare"), click -> onCompare.run()));
        setVisible(false);
    }

    void open() {
        text.setText(getTranslation("roadmap.change.stale"));
        setVisible(true);
    }
}
