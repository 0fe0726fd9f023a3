package io.cairn.portfolio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.catalog.Catalog;
import io.cairn.portfolio.CertificationContent;
import io.cairn.portfolio.EvidenceEffect;

/** Asks before a certification is removed, and says what goes with it. */
class RemoveCertificationDialog extends Dialog {

    RemoveCertificationDialog(
            Catalog catalog, CertificationContent certification, EvidenceEffect effect, SerializableRunnable onRemove) {
        setHeaderTitle(getTranslation("certifications.remove.title", certification.name()));
        addClassName("remove-dialog");
        Div text = new Div(new Paragraph(getTranslation("certifications.remove.text")));
        text.addClassName("stack");
        if (effect.plan() != null) {
            Paragraph plan = new Paragraph(CertificationWords.plan(effect.plan()));
            plan.addClassName("effect-words");
            text.add(plan);
            CertificationWords.finish(effect.plan()).ifPresent(finish -> text.add(new Paragraph(finish)));
        }
        if (!effect.evidence().isEmpty()) {
            text.add(
                    new H3(getTranslation("certifications.remove.evidence")),
                    new EvidenceChanges(catalog, effect.evidence()));
        }
        add(text);
        Button keep = new Button(getTranslation("certifications.remove.keep"), click -> close());
        keep.setAutofocus(true);
        Button remove = new Button(getTranslation("certifications.remove"), click -> {
            try {
                onRemove.run();
                close();
            } finally {
                click.getSource().setEnabled(true);
            }
        });
        remove.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        remove.setDisableOnClick(true);
        getFooter().add(keep, remove);
    }
}
