package io.cairn.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.dom.Element;
import java.time.Duration;

/**
 * A plain HTML form that the browser itself sends to Spring Security, so that password managers see a sign-in, and the
 * password never passes through the view.
 */
@Tag("form")
class SignInForm extends HtmlContainer {

    private final EmailField email = new EmailField(getTranslation("account.email"));
    private final PasswordField password = new PasswordField(getTranslation("account.password"));
    private final Checkbox stay = new Checkbox(getTranslation("account.sign-in.stay"));
    private final Div failure = new Div();
    private final NativeButton submit = new NativeButton(getTranslation("account.sign-in.title"));

    SignInForm() {
        addClassName("auth-form");
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", SignInView.PATH);
        name(email.getElement(), "username");
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutofocus(true);
        email.setRequiredIndicatorVisible(true);
        name(password.getElement(), "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        name(stay.getElement(), "stay");
        stay.getElement().setProperty("value", "on");
        submit.addClassName("auth-submit");
        submit.getElement().setAttribute("type", "submit");
        failure.addClassName("auth-failure");
        add(failure, email, password, stay, submit);
    }

    private static void name(Element field, String name) {
        field.setProperty("name", name);
    }

    void prefill(String typedEmail) {
        email.setValue(typedEmail);
        if (!typedEmail.isEmpty()) {
            email.setAutofocus(false);
            password.setAutofocus(true);
        }
    }

    void showFailure(Duration wait) {
        show(
                wait.isZero()
                        ? getTranslation("account.sign-in.failed")
                        : getTranslation("account.sign-in.failed-wait", Problems.text(this, wait)));
    }

    void showDisabled() {
        show(getTranslation("account.sign-in.disabled"));
    }

    private void show(String text) {
        failure.removeAll();
        failure.add(Problems.alert(text));
    }
}
