package io.cairn.account.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cairn.account.Sessions;
import io.cairn.account.SetupLink;
import io.cairn.account.SignUpOutcome;
import io.cairn.account.SignUpRequest;

/** Where the link in the log leads: the first admin makes an account. */
@Route(value = "setup/:token", autoLayout = false)
@AnonymousAllowed
class SetupView extends AuthPage implements BeforeEnterObserver {

    private final SetupLink setupLink;
    private final Sessions sessions;
    private String token = "";

    SetupView(SetupLink setupLink, Sessions sessions) {
        super("account.setup.title");
        this.setupLink = setupLink;
        this.sessions = sessions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        if (setupLink.works(token)) {
            addToCard(
                    new Paragraph(getTranslation("account.setup.lead")),
                    new NewAccountForm(getTranslation("account.setup.submit"), this::create));
        } else {
            addToCard(deadLink());
        }
    }

    private SignUpOutcome create(SignUpRequest request) {
        SignUpOutcome outcome = setupLink.createAdmin(token, request);
        switch (outcome) {
            case SignUpOutcome.Registered(var account) -> BrowserSession.signIn(sessions, account, "");
            case SignUpOutcome.LinkDead dead -> addToCard(deadLink());
            default -> {}
        }
        return outcome;
    }

    private Paragraph deadLink() {
        return Problems.alert(getTranslation("account.setup.dead"));
    }
}
