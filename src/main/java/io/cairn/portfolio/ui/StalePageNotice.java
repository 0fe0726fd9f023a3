package io.cairn.portfolio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** Says that the page was changed elsewhere. Nothing that was typed is lost, and nothing of the other overwritten unasked. */
class StalePageNotice extends Div {

    private final Button keep;

    StalePageNotice(SerializableRunnable onKeepMine, SerializableRunnable onShowOther) {
        addClassName("stale-notice");
        getElement().setAttribute("role", "alert");
        keep = new Button(getTranslation("portfolio.page.stale.keep"), click -> onKeepMine.run());
        Button other = new Button(getTranslation("portfolio.page.stale.other"), click -> onShowOther.run());
        Div buttons = new Div(keep, other);
        buttons.addClassName("row");
        add(new Paragraph(getTranslation("portfolio.page.stale")), buttons);
        setVisible(false);
    }

    void open() {
        setVisible(true);
    }
}
