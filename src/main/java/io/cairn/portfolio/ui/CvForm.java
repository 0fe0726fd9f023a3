package io.cairn.portfolio.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.account.EmailAddress;
import io.cairn.portfolio.CvContent;
import io.cairn.portfolio.CvEntry;
import java.util.List;
import java.util.Optional;

/** How to reach the person, where they worked and what they studied. */
class CvForm extends Composite<Div> {

    private final EmailField email = new EmailField(getTranslation("account.email"));
    private final TextField phone = new TextField(getTranslation("portfolio.cv.phone"));
    private final TextField location = new TextField(getTranslation("portfolio.page.location"));
    private final CvEntries work;
    private final CvEntries education;

    /** @param onChange after the person has changed something and gone on from it */
    CvForm(SerializableRunnable onChange) {
        work = new CvEntries("work", CvContent.MAX_ENTRIES, onChange);
        education = new CvEntries("education", CvContent.MAX_ENTRIES, onChange);
        phone.setMaxLength(CvContent.MAX_PHONE_LENGTH);
        location.setMaxLength(CvContent.MAX_LOCATION_LENGTH);
        email.setManualValidation(true);
        email.setErrorMessage(getTranslation("account.email.invalid"));
        email.addValueChangeListener(change -> changed(change.isFromClient(), onChange));
        phone.addValueChangeListener(change -> changed(change.isFromClient(), onChange));
        location.addValueChangeListener(change -> changed(change.isFromClient(), onChange));
        FormLayout contacts = new FormLayout(email, phone, location);
        contacts.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("32em", 2));
        getContent().addClassNames("stack", "wide");
        getContent().add(contacts, work, education);
    }

    private static void changed(boolean byPerson, SerializableRunnable onChange) {
        if (byPerson) {
            onChange.run();
        }
    }

    void show(CvContent content) {
        email.setValue(content.email());
        phone.setValue(content.phone());
        location.setValue(content.location());
        work.show(content.work());
        education.show(content.education());
    }

    /** What is in the fields; empty, and said by the fields, when something cannot be kept as it is. */
    Optional<CvContent> read() {
        email.setInvalid(!email.isEmpty() && !EmailAddress.isValid(email.getValue()));
        Optional<List<CvEntry>> jobs = work.read();
        Optional<List<CvEntry>> studies = education.read();
        return email.isInvalid() || jobs.isEmpty() || studies.isEmpty()
                ? Optional.empty()
                : Optional.of(new CvContent(
                        email.getValue(), phone.getValue(), location.getValue(), jobs.get(), studies.get()));
    }
}
