package io.cairn.portfolio.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import io.cairn.catalog.Certification;
import io.cairn.portfolio.CertificationField;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From when to when a certification is valid; the last day is suggested as long as nobody typed another one. */
class ValidityFields extends Composite<Div> {

    private final CertificationChoice.Listener listener;
    private final DatePicker issued = new DatePicker(getTranslation("certifications.issued"));
    private final DatePicker expires = new DatePicker(getTranslation("certifications.expires"));
    private @Nullable Integer months;
    private @Nullable LocalDate suggested;

    ValidityFields(LocalDate today, CertificationChoice.Listener listener) {
        this.listener = listener;
        issued.setRequiredIndicatorVisible(true);
        issued.setMax(today);
        expires.setClearButtonVisible(true);
        for (DatePicker field : new DatePicker[] {issued, expires}) {
            field.setManualValidation(true);
            // A mistake that is pointed out must not be covered by a calendar.
            field.setAutoOpen(false);
            // Text that is no date changes no value.
            field.addValidationStatusChangeListener(status -> listener.changed());
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    suggest();
                    listener.changed();
                }
            });
        }
        getContent().addClassName("field-pair");
        getContent().add(issued, expires);
        explain();
    }

    /** The usual time for which it is valid, from now on. */
    void follow(@Nullable Certification certification) {
        months = certification == null ? null : certification.validityMonths();
        explain();
        suggest();
    }

    private void explain() {
        expires.setHelperText(
                months == null
                        ? getTranslation("certifications.expires.help")
                        : getTranslation("certifications.expires.usual", months));
    }

    private void suggest() {
        if (Objects.equals(expires.getValue(), suggested)) {
            LocalDate from = issued.getValue();
            suggested = months == null || from == null ? null : from.plusMonths(months);
            expires.setValue(suggested);
        }
    }

    void show(@Nullable Certification certification, LocalDate issuedOn, @Nullable LocalDate expiresOn) {
        months = certification == null ? null : certification.validityMonths();
        issued.setValue(issuedOn);
        expires.setValue(expiresOn);
        suggested = months == null ? null : issuedOn.plusMonths(months);
        explain();
    }

    @Nullable
    LocalDate issued() {
        return issued.getValue();
    }

    @Nullable
    LocalDate expires() {
        return expires.getValue();
    }

    void mark(CertificationMarks marks) {
        marks.put(CertificationField.ISSUED_ON, issued);
        marks.put(CertificationField.EXPIRES_ON, expires);
    }

    /** Whether there is enough to be saved; otherwise the fields say what is missing, or no day at all. */
    boolean isComplete(CertificationMarks marks) {
        if (issued.isEmpty()) {
            marks.mark(CertificationField.ISSUED_ON, getTranslation("certifications.problem.MISSING.ISSUED_ON"));
        }
        boolean noDay = expires.isEmpty()
                && expires.getDefaultValidator().apply(null, null).isError();
        if (noDay) {
            marks.mark(CertificationField.EXPIRES_ON, getTranslation("certifications.problem.UNREADABLE"));
        }
        return !issued.isEmpty() && !noDay;
    }
}
