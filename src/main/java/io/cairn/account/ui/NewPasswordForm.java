package io.cairn.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.account.PasswordProblem;

/** The next password of somebody who has lost theirs. It is handed on and never kept in a bean. */
class NewPasswordForm extends Composite<FormLayout> {

    private final PasswordField password = new PasswordField(getTranslation("account.change.next"));

    /** @param set what the button does with the password */
    NewPasswordForm(SerializableConsumer<String> set) {
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setAutofocus(true);
        password.setRequiredIndicatorVisible(true);
        password.setManualValidation(true);
        password.setHelperText(getTranslation("account.password.help"));
        Button submit = new Button(getTranslation("account.reset.submit"));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> {
            try {
                set.accept(password.getValue());
            } finally {
                submit.setEnabled(true);
            }
        });
        getContent().addClassName("auth-form");
        getContent().add(password, submit);
    }

    void refuse(PasswordProblem problem) {
        password.setErrorMessage(Problems.text(this, problem));
        password.setInvalid(true);
        password.focus();
    }
}
