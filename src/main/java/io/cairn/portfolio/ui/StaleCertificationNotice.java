package io.cairn.portfolio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.portfolio.EarnedCertification;
import org.jspecify.annotations.Nullable;

/** Says that the certification was saved elsewhere in the meantime; what was typed stays until the person decides. */
class StaleCertificationNotice extends Div {

    private final SerializableConsumer<EarnedCertification> onTakeOther;
    private @Nullable EarnedCertification other;

    StaleCertificationNotice(SerializableConsumer<EarnedCertification> onTakeOther) {
        this.onTakeOther = onTakeOther;
        addClassName("stale-notice");
        getElement().setAttribute("role", "alert");
        add(
                new Paragraph(getTranslation("certifications.stale")),
                new Button(getTranslation("certifications.stale.other"), click -> takeOther()));
        setVisible(false);
    }

    private void takeOther() {
        if (other != null) {
            onTakeOther.accept(other);
        }
    }

    void open(EarnedCertification current) {
        other = current;
        setVisible(true);
    }
}
