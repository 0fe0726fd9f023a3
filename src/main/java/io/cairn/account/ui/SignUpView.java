package io.cairn.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import io.cairn.account.CurrentUser;
import io.cairn.account.Sessions;
import io.cairn.account.SignUp;
import io.cairn.account.SignUpOutcome;
import io.cairn.account.SignUpRequest;

/** Where somebody new gets an account. */
@Route(value = SignUpView.PATH, autoLayout = false)
@AnonymousAllowed
class SignUpView extends AuthPage implements BeforeEnterObserver {

    static final String PATH = "sign-up";

    private static final String NEXT = "onboarding";

    private final CurrentUser currentUser;
    private final SignUp signUp;
    private final Sessions sessions;

    SignUpView(CurrentUser currentUser, SignUp signUp, Sessions sessions) {
        super("account.sign-up.title");
        this.currentUser = currentUser;
        this.signUp = signUp;
        this.sessions = sessions;
        Paragraph other = new Paragraph(getTranslation("account.sign-up.known") + " ");
        other.add(new Anchor(SignInView.PATH, getTranslation("account.sign-in.title")));
        addToCard(new NewAccountForm(getTranslation("account.sign-up.submit"), this::register), other);
    }

    private SignUpOutcome register(SignUpRequest request) {
        SignUpOutcome outcome = signUp.register(request);
        if (outcome instanceof SignUpOutcome.Registered(var account)) {
            BrowserSession.signIn(sessions, account, next());
        }
        return outcome;
    }

    /** Somebody who came from "Plan this role" goes on with that role. */
    private static String next() {
        Object asked =
                VaadinSession.getCurrent().getSession().getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return asked instanceof String path && path.startsWith(NEXT) ? path : NEXT;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!currentUser.isAnonymous()) {
            event.forwardTo("");
        }
    }
}
