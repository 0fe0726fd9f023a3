package io.cairn.portfolio.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Certification;
import io.cairn.portfolio.CertificationField;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which certification it is: one of the catalogue, or any other by name and issuer. */
class CertificationChoice extends Composite<Div> {

    /** Hears what the person changes. An object and no lambda: one that several fields share does not come back from disk. */
    interface Listener extends Serializable {

        /** Another one of the catalogue, or none of it. */
        void listed(Optional<Certification> certification);

        void changed();
    }

    private static final int TYPING_PAUSE_MS = 300;

    private final Catalog catalog;
    private final Listener listener;
    private final ComboBox<Certification> listed = new ComboBox<>(getTranslation("certifications.listed"));
    private final TextField name = new TextField(getTranslation("certifications.name"));
    private final TextField issuer = new TextField(getTranslation("certifications.issuer"));
    private final Paragraph retired = new Paragraph();
    /** What the catalogue had once and has no more. */
    private @Nullable Slug unlisted;

    CertificationChoice(Catalog catalog, Listener listener) {
        this.catalog = catalog;
        this.listener = listener;
        listed.setItems(CertificationChoice::matches, catalog.content().certifications());
        listed.setItemLabelGenerator(Certification::name);
        listed.setRenderer(new ComponentRenderer<>(CertificationChoice::option));
        listed.setHelperText(getTranslation("certifications.listed.help"));
        listed.setPlaceholder(getTranslation("certifications.listed.search"));
        listed.setClearButtonVisible(true);
        listed.addValueChangeListener(change -> {
            showChoice();
            if (change.isFromClient()) {
                unlisted = null;
                listener.listed(listed.getOptionalValue());
            }
        });
        for (TextField field : new TextField[] {name, issuer}) {
            field.setRequiredIndicatorVisible(true);
            field.setManualValidation(true);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(TYPING_PAUSE_MS);
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    listener.changed();
                }
            });
        }
        retired.addClassName("retired-note");
        getContent().addClassName("certification-choice");
        getContent().add(listed, retired, name, issuer);
        showChoice();
    }

    private static boolean matches(Certification certification, String filter) {
        String text = (certification.name() + " " + certification.issuer()).toLowerCase(Locale.ROOT);
        return Stream.of(filter.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }

    private static Div option(Certification certification) {
        Span issuer = new Span(
                certification.status().isActive()
                        ? certification.issuer()
                        : CertificationWords.text("listed.retired", certification.issuer()));
        issuer.addClassNames("soft", "small");
        Div option = new Div(new Span(certification.name()), issuer);
        option.addClassName("certification-option");
        return option;
    }

    private void showChoice() {
        Certification chosen = listed.getValue();
        name.setVisible(chosen == null);
        issuer.setVisible(chosen == null);
        retired.setVisible(chosen != null && !chosen.status().isActive());
        if (chosen != null) {
            retired.setText(CertificationWords.retired(catalog, chosen));
        }
    }

    /** One of the catalogue, or what was said of another one. */
    void show(@Nullable Slug certification, String ownName, String ownIssuer) {
        Certification found = certification == null
                ? null
                : CertificationWords.find(catalog, certification).orElse(null);
        unlisted = found == null ? certification : null;
        name.setValue(ownName);
        issuer.setValue(ownIssuer);
        listed.setValue(found);
        showChoice();
    }

    @Nullable
    Certification listed() {
        return listed.getValue();
    }

    @Nullable
    Slug slug() {
        return listed.getOptionalValue().map(Certification::slug).orElse(unlisted);
    }

    String name() {
        return listed.getOptionalValue().map(Certification::name).orElseGet(name::getValue);
    }

    String issuer() {
        return listed.getOptionalValue().map(Certification::issuer).orElseGet(issuer::getValue);
    }

    void mark(CertificationMarks marks) {
        marks.put(CertificationField.NAME, name);
        marks.put(CertificationField.ISSUER, issuer);
    }
}
