package io.cairn.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.VaadinRequest;
import io.cairn.account.EmailAddress;
import io.cairn.account.SignUpOutcome;
import io.cairn.account.SignUpOutcome.EmailTaken;
import io.cairn.account.SignUpOutcome.PasswordRefused;
import io.cairn.account.SignUpOutcome.TryLater;
import io.cairn.account.SignUpRequest;
import java.util.UUID;

/** Email, name and password of somebody new. What the answer says is wrong is shown by its field. */
class NewAccountForm extends Composite<FormLayout> {

    private static final int LONGEST_NAME = 100;

    private final UUID id = UUID.randomUUID();
    private final EmailField email = new EmailField(getTranslation("account.email"));
    private final TextField displayName = new TextField(getTranslation("account.name"));
    private final PasswordField password = new PasswordField(getTranslation("account.password"));
    private final Button submit = new Button();
    private final Binder<Draft> binder = new Binder<>();

    private static class Draft implements java.io.Serializable {
        private String email = "";
        private String name = "";
    }

    /**
     * @param submitText words on the button
     * @param send what the button does; its answer is shown in this form, unless it is a success
     */
    NewAccountForm(String submitText, SerializableFunction<SignUpRequest, SignUpOutcome> send) {
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutofocus(true);
        displayName.setAutocomplete(Autocomplete.NAME);
        displayName.setMaxLength(LONGEST_NAME);
        displayName.setHelperText(getTranslation("account.name.help"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("account.password.help"));
        submit.setText(submitText);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> {
            try {
                submit(send);
            } finally {
                submit.setEnabled(true);
            }
        });
        bind();
        FormLayout layout = getContent();
        layout.addClassName("auth-form");
        layout.add(email, displayName, password, submit);
    }

    private void bind() {
        binder.forField(email)
                .withDefaultValidator(false) // It would come first, and without words.
                .asRequired(getTranslation("account.email.missing"))
                .withValidator(EmailAddress::isValid, getTranslation("account.email.invalid"))
                .bind(draft -> draft.email, (draft, value) -> draft.email = value);
        binder.forField(displayName)
                .asRequired(getTranslation("account.name.missing"))
                .withValidator(name -> !name.isBlank(), getTranslation("account.name.missing"))
                .bind(draft -> draft.name, (draft, value) -> draft.name = value);
        password.setRequiredIndicatorVisible(true);
    }

    private void submit(SerializableFunction<SignUpRequest, SignUpOutcome> send) {
        Draft draft = new Draft();
        try {
            binder.writeBean(draft);
        } catch (ValidationException e) {
            return;
        }
        String address = VaadinRequest.getCurrent().getRemoteAddr();
        show(send.apply(
                new SignUpRequest(id, new EmailAddress(draft.email), draft.name, password.getValue(), address)));
    }

    private void show(SignUpOutcome outcome) {
        password.setInvalid(false);
        switch (outcome) {
            case EmailTaken taken -> refuse(email, getTranslation("account.email.taken"));
            case PasswordRefused refused -> {
                password.setErrorMessage(Problems.text(this, refused.problem()));
                password.setInvalid(true);
                password.focus();
            }
            case TryLater later ->
                refuse(email, getTranslation("account.sign-up.wait", Problems.text(this, later.delay())));
            case SignUpOutcome.Registered registered -> {}
            case SignUpOutcome.LinkDead dead -> {}
        }
    }

    private static void refuse(EmailField field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        field.focus();
    }
}
