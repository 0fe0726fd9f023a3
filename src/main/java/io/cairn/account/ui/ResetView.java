package io.cairn.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cairn.account.PasswordReset;
import io.cairn.account.PasswordReset.Outcome;
import io.cairn.account.ResetLink;
import io.cairn.account.Sessions;

/** Where the link for a lost password leads: a new one is set, and its owner is signed in. */
@Route(value = ResetLink.PATH + "/:secret", autoLayout = false)
@AnonymousAllowed
class ResetView extends AuthPage implements BeforeEnterObserver {

    private final PasswordReset reset;
    private final Sessions sessions;
    private final NewPasswordForm form = new NewPasswordForm(this::set);
    private String secret = "";

    ResetView(PasswordReset reset, Sessions sessions) {
        super("account.reset.title");
        this.reset = reset;
        this.sessions = sessions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        if (reset.works(secret)) {
            addToCard(new Paragraph(getTranslation("account.reset.lead")), form);
        } else {
            showDead();
        }
    }

    private void set(String password) {
        switch (reset.set(secret, password)) {
            case Outcome.Done(var account) -> BrowserSession.signIn(sessions, account, "");
            case Outcome.Refused(var problem) -> form.refuse(problem);
            case Outcome.LinkDead dead -> {
                form.setVisible(false);
                showDead();
            }
        }
    }

    private void showDead() {
        Paragraph next = new Paragraph();
        next.add(
                reset.isOffered()
                        ? new Anchor(ForgottenView.PATH, getTranslation("account.reset.again"))
                        : new Anchor(SignInView.PATH, getTranslation("account.sign-in.title")));
        addToCard(Problems.alert(getTranslation("account.reset.dead")), next);
    }
}
