package io.cairn.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cairn.account.CurrentUser;
import io.cairn.account.PasswordReset;
import java.time.Duration;
import java.util.Optional;

/** Where people sign in. */
@Route(value = SignInView.PATH, autoLayout = false)
@AnonymousAllowed
class SignInView extends AuthPage implements BeforeEnterObserver {

    static final String PATH = "sign-in";

    /** Query parameter of a failed try: seconds to wait before the next, 0 for none. */
    static final String WAIT = "wait";

    /** Query parameter when the password was right, but the account is disabled. */
    static final String DISABLED = "disabled";

    private static final int LONGEST_WAIT = 3600;

    private final CurrentUser currentUser;
    private final SignInForm form = new SignInForm();

    SignInView(CurrentUser currentUser, PasswordReset reset) {
        super("account.sign-in.title");
        this.currentUser = currentUser;
        Paragraph other = new Paragraph(getTranslation("account.sign-in.new") + " ");
        other.add(new Anchor(SignUpView.PATH, getTranslation("account.sign-up.title")));
        addToCard(form, other);
        if (reset.isOffered()) {
            addToCard(new Paragraph(new Anchor(ForgottenView.PATH, getTranslation("account.forgotten.title"))));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!currentUser.isAnonymous()) {
            event.forwardTo("");
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        if (query.getParameters().containsKey(DISABLED)) {
            form.showDisabled();
            form.prefill(typedEmail());
        }
        query.getSingleParameter(WAIT).flatMap(SignInView::seconds).ifPresent(seconds -> {
            form.showFailure(Duration.ofSeconds(seconds));
            form.prefill(typedEmail());
        });
    }

    private static Optional<Integer> seconds(String text) {
        try {
            int seconds = Integer.parseInt(text);
            return seconds >= 0 && seconds <= LONGEST_WAIT ? Optional.of(seconds) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String typedEmail() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        return session.getAttribute(SignInFailure.TYPED_EMAIL) instanceof String email ? email : "";
    }
}
