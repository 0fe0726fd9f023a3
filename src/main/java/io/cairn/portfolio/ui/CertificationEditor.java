package io.cairn.portfolio.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.catalog.Catalog;
import io.cairn.file.Files;
import io.cairn.portfolio.CertificationContent;
import io.cairn.portfolio.CertificationInvalidException;
import io.cairn.portfolio.EarnedCertifications;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form with what saving would do beside it, and the buttons below. What cannot be saved stays as it was typed. */
class CertificationEditor extends Composite<Div> {

    private final EarnedCertifications certifications;
    private final Catalog catalog;
    private final SerializableConsumer<CertificationContent> onSave;
    private final CertificationForm form;
    private final EffectPanel effect = new EffectPanel();
    private final Button save;
    private final Div buttons;
    private @Nullable UUID id;

    /** @param onSave saves it and leaves the form, or throws */
    CertificationEditor(
            EarnedCertifications certifications,
            Catalog catalog,
            Files files,
            LocalDate today,
            String saveLabel,
            SerializableConsumer<CertificationContent> onSave) {
        this.certifications = certifications;
        this.catalog = catalog;
        this.onSave = onSave;
        form = new CertificationForm(catalog, files, today, this);
        save = new Button(saveLabel, click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        Anchor back = new Anchor(PortfolioNavigation.certifications(), getTranslation("certifications.back"));
        back.addClassName("action-link");
        buttons = new Div(save, back);
        buttons.addClassName("row");
        Div left = new Div(form, buttons);
        left.addClassName("editor-fields");
        getContent().addClassName("certification-editor");
        getContent().add(left, effect);
    }

    CertificationForm form() {
        return form;
    }

    void addButton(Button button) {
        buttons.add(button);
    }

    /** Edits one that is saved already. */
    void show(UUID certification, CertificationContent content) {
        id = certification;
        form.show(content);
        effect.showNothing("certifications.effect.none");
    }

    void preview() {
        Optional<CertificationContent> typed = form.peek();
        if (typed.isEmpty()) {
            effect.showNothing("certifications.effect.unfinished");
            return;
        }
        try {
            effect.show(catalog, certifications.previewSave(id, typed.get()));
        } catch (CertificationInvalidException e) {
            effect.showNothing("certifications.effect.unfinished");
        }
    }

    private void save() {
        try {
            form.read().ifPresent(onSave);
        } catch (CertificationInvalidException e) {
            form.refuse(e.problems());
        } finally {
            save.setEnabled(true);
        }
    }
}
