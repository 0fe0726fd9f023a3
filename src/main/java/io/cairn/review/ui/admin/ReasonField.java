package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.textfield.TextArea;
import io.cairn.review.ReviewOversight;

/** Why an admin does something; required where it is not said otherwise, as it stays on record. */
class ReasonField extends TextArea {

    ReasonField(String help) {
        super(text("reason"));
        setHelperText(help);
        setMaxLength(ReviewOversight.MAX_REASON_LENGTH);
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        setErrorMessage(text("reason.missing"));
        setWidthFull();
    }

    void setOptional() {
        setRequiredIndicatorVisible(false);
        setLabel(text("reason.optional"));
    }

    /** Whether something is said; says so by the field if not. */
    boolean check() {
        setInvalid(isRequiredIndicatorVisible() && getValue().isBlank());
        return !isInvalid();
    }
}
