package io.cairn.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cairn.account.EmailAddress;
import io.cairn.account.PasswordReset;
import java.time.Duration;
import java.util.Optional;

/** Where people who have lost their password ask for a link. What it answers tells nobody which accounts exist. */
@Route(value = ForgottenView.PATH, autoLayout = false)
@AnonymousAllowed
class ForgottenView extends AuthPage {

    static final String PATH = "forgotten-password";

    private final PasswordReset reset;
    private final EmailField email = new EmailField(getTranslation("account.email"));
    private final FormLayout form = new FormLayout();

    ForgottenView(PasswordReset reset) {
        super("account.forgotten.title");
        this.reset = reset;
        Paragraph back = new Paragraph(new Anchor(SignInView.PATH, getTranslation("account.forgotten.back")));
        if (!reset.isOffered()) {
            addToCard(new Paragraph(getTranslation("account.forgotten.no-mail")), back);
            return;
        }
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutofocus(true);
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        Button submit = new Button(getTranslation("account.forgotten.submit"));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> {
            try {
                ask();
            } finally {
                submit.setEnabled(true);
            }
        });
        form.addClassName("auth-form");
        form.add(email, submit);
        addToCard(new Paragraph(getTranslation("account.forgotten.lead")), form, back);
    }

    private void ask() {
        email.setInvalid(false);
        if (!EmailAddress.isValid(email.getValue())) {
            refuse(getTranslation("account.email.invalid"));
            return;
        }
        Optional<Duration> wait = reset.ask(
                new EmailAddress(email.getValue()), VaadinRequest.getCurrent().getRemoteAddr());
        if (wait.isPresent()) {
            refuse(getTranslation("account.change.wait", Problems.text(this, wait.get())));
            return;
        }
        form.setVisible(false);
        Paragraph done = new Paragraph(getTranslation("account.forgotten.done", email.getValue()));
        done.getElement().setAttribute("role", "status");
        addToCard(done);
    }

    private void refuse(String text) {
        email.setErrorMessage(text);
        email.setInvalid(true);
        email.focus();
    }
}
