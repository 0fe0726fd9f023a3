package io.cairn.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.account.PasswordChange;
import io.cairn.account.Passwords;
import io.cairn.account.Sessions;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** Where people change their password. */
@Route(PasswordView.PATH)
@PermitAll
class PasswordView extends Div implements HasDynamicTitle {

    static final String PATH = "settings/password";

    private final Passwords passwords;
    private final Sessions sessions;

    PasswordView(Passwords passwords, Sessions sessions) {
        this.passwords = passwords;
        this.sessions = sessions;
        addClassName("password-view");
        add(
                new PageHeader(getTranslation("account.change.title"), getTranslation("account.change.lead")),
                new PasswordForm(this::change));
    }

    private PasswordChange change(String current, String next) {
        PasswordChange answer = passwords.change(current, next);
        if (answer instanceof PasswordChange.Changed) {
            BrowserSession.keep(sessions);
            Notifications.done(getTranslation("account.change.done"));
        }
        return answer;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.change.title");
    }
}
