package io.cairn.portfolio.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox.AutoExpandMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Certification;
import io.cairn.catalog.Unit;
import io.cairn.catalog.UnitId;
import io.cairn.file.Files;
import io.cairn.portfolio.CertificationContent;
import io.cairn.portfolio.CertificationField;
import io.cairn.portfolio.CertificationProblem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a learner says about a certification; says by the field what cannot be. */
class CertificationForm extends Composite<Div> implements CertificationChoice.Listener {

    private final Catalog catalog;
    private final CertificationEditor editor;
    private final CertificationMarks marks = new CertificationMarks();
    private final CertificationChoice choice;
    private final ValidityFields validity;
    private final TextField credentialId = new TextField(getTranslation("certifications.credential-id"));
    private final TextField credentialUrl = new TextField(getTranslation("certifications.credential-url"));
    private final CertificateFile file;
    private final MultiSelectComboBox<UnitId> proves =
            new MultiSelectComboBox<>(getTranslation("certifications.proves"));
    private Set<UnitId> suggested = Set.of();

    /** @param editor hears of every change that may change what saving would do */
    CertificationForm(Catalog catalog, Files files, LocalDate today, CertificationEditor editor) {
        this.catalog = catalog;
        this.editor = editor;
        choice = new CertificationChoice(catalog, this);
        validity = new ValidityFields(today, this);
        file = new CertificateFile(files);
        credentialUrl.setHelperText(getTranslation("certifications.credential-url.help"));
        credentialId.setManualValidation(true);
        credentialUrl.setManualValidation(true);
        proves.setManualValidation(true);
        proves.setHelperText(getTranslation("certifications.proves.help"));
        proves.setItemLabelGenerator(unit -> CertificationWords.unit(catalog, unit));
        proves.setAutoExpand(AutoExpandMode.VERTICAL);
        offer(Set.of());
        proves.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
        choice.mark(marks);
        validity.mark(marks);
        marks.put(CertificationField.CREDENTIAL_ID, credentialId);
        marks.put(CertificationField.CREDENTIAL_URL, credentialUrl);
        marks.put(CertificationField.PROVES, proves);
        Div credential = new Div(credentialId, credentialUrl);
        credential.addClassName("field-pair");
        getContent().addClassName("certification-form");
        getContent().add(choice, validity, proves, credential, file);
    }

    /** What has left the catalogue since is still what the certification proved. */
    private void offer(Collection<UnitId> chosen) {
        proves.setItems(Stream.concat(catalog.units().stream().map(Unit::id), chosen.stream())
                .distinct()
                .toList());
    }

    /** Another one of the catalogue proves other units and is valid for another time; what was corrected stays. */
    @Override
    public void listed(Optional<Certification> chosen) {
        Set<UnitId> units = new TreeSet<>(proves.getValue());
        units.removeAll(suggested);
        suggested = chosen.map(one -> Set.copyOf(one.units())).orElse(Set.of());
        units.addAll(suggested);
        offer(units);
        proves.setValue(units);
        validity.follow(chosen.orElse(null));
        changed();
    }

    @Override
    public void changed() {
        editor.preview();
    }

    /** Begins with one of the catalogue. */
    void choose(Certification certification) {
        choice.show(certification.slug(), "", "");
        listed(Optional.of(certification));
    }

    void show(CertificationContent content) {
        marks.clear();
        choice.show(content.certification(), content.name(), content.issuer());
        Certification listed = choice.listed();
        suggested = listed == null ? Set.of() : Set.copyOf(listed.units());
        validity.show(listed, content.issuedOn(), content.expiresOn());
        credentialId.setValue(content.credentialId());
        credentialUrl.setValue(content.credentialUrl() == null ? "" : content.credentialUrl());
        file.show(content.file());
        offer(content.proves());
        proves.setValue(content.proves());
    }

    /** What is in the fields, as far as it is enough to tell what saving would do. */
    Optional<CertificationContent> peek() {
        LocalDate issued = validity.issued();
        return issued == null ? Optional.empty() : Optional.of(content(issued));
    }

    /** What is in the fields; empty, and said by the fields, when a day is missing. */
    Optional<CertificationContent> read() {
        marks.clear();
        if (!validity.isComplete(marks)) {
            marks.focusFirst();
            return Optional.empty();
        }
        return peek();
    }

    private CertificationContent content(LocalDate issued) {
        return new CertificationContent(
                choice.slug(),
                choice.name(),
                choice.issuer(),
                issued,
                validity.expires(),
                credentialId.getValue(),
                credentialUrl.getValue(),
                file.file(),
                proves.getValue());
    }

    void refuse(List<CertificationProblem> problems) {
        marks.refuse(problems);
    }
}
