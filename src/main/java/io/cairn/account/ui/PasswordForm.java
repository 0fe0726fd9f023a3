package io.cairn.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableBiFunction;
import io.cairn.account.PasswordChange;

/** The current password and the next one. They are handed on and never kept in a bean. */
class PasswordForm extends Composite<FormLayout> {

    private final PasswordField current = new PasswordField(getTranslation("account.change.current"));
    private final PasswordField next = new PasswordField(getTranslation("account.change.next"));
    private final Button submit = new Button(getTranslation("account.change.title"));

    /** @param change changes the password and says what came of it */
    PasswordForm(SerializableBiFunction<String, String, PasswordChange> change) {
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setRequiredIndicatorVisible(true);
        next.setAutocomplete(Autocomplete.NEW_PASSWORD);
        next.setRequiredIndicatorVisible(true);
        next.setHelperText(getTranslation("account.password.help"));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> {
            try {
                show(change.apply(current.getValue(), next.getValue()));
            } finally {
                submit.setEnabled(true);
            }
        });
        getContent().addClassName("auth-form");
        getContent().add(current, next, submit);
    }

    private void show(PasswordChange answer) {
        current.setInvalid(false);
        next.setInvalid(false);
        switch (answer) {
            case PasswordChange.Changed changed -> {
                current.clear();
                next.clear();
            }
            case PasswordChange.CurrentWrong wrong -> refuse(current, getTranslation("account.change.wrong"));
            case PasswordChange.Refused refused -> refuse(next, Problems.text(this, refused.problem()));
            case PasswordChange.TryLater later ->
                refuse(current, getTranslation("account.change.wait", Problems.text(this, later.delay())));
        }
    }

    private static void refuse(PasswordField field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        field.focus();
    }
}
