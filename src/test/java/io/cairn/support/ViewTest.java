package io.cairn.support;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.shared.SessionService;
import io.cairn.shared.ui.MainLayout;
import java.io.Serializable;
import java.security.Principal;
import java.util.Locale;
import kotlin.jvm.functions.Function0;
import kotlin.jvm.functions.Function2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Base of the view tests: the whole application, with a browser that is only imagined. A test opens addresses, looks
 * for what a person would see, and uses it with Karibu's {@code _get}, {@code _click}, {@code _setValue}.
 */
@CairnTest
public abstract class ViewTest {

    private static final Routes ROUTES = Views.routes();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SignUp signUp;

    @BeforeEach
    void openBrowser() {
        Locale.setDefault(Locale.ENGLISH);
        // Several applications live in one run of the tests: what comes back from a session belongs to this one.
        SessionService.findBeansWith(context);
        Function0<UI> ui = (Function0<UI> & Serializable) MockedUI::new;
        MockVaadin.setup(ui, new MockSpringServlet(ROUTES, context, ui));
        tellTheRequestWhoIsThere();
    }

    /** After {@link TestPeople#signIn} in an open session, as when an authority is taken over. */
    protected static void tellTheRequestWhoIsThere() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(who);
        request.setUserInRole((Function2<Principal, String, Boolean> & Serializable) (principal, role) -> who != null
                && who.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
        TestPeople.signOut();
    }

    /** Signs a new learner in, as if the session had been theirs from the start. */
    protected AccountInfo signInNewLearner() {
        AccountInfo learner = TestPeople.newLearner(signUp);
        signIn(learner);
        return learner;
    }

    protected void signIn(AccountInfo person) {
        MockVaadin.tearDown();
        TestPeople.signIn(person);
        openBrowser();
    }

    /** Goes on as a visitor. */
    protected void signOut() {
        MockVaadin.tearDown();
        TestPeople.signOut();
        openBrowser();
    }

    /** Puts the shell around the views that are opened from now on; without it they are opened alone. */
    protected static void openInShell() {
        ApplicationRouteRegistry.getInstance(VaadinService.getCurrent().getContext())
                .setLayout(MainLayout.class);
    }

    /** Opens an address such as {@code roles/data-engineer?view=area}. */
    protected static void open(String address) {
        UI.getCurrent().navigate(address.replaceFirst("\\?.*", ""), queryOf(address));
        MockVaadin.clientRoundtrip(true);
    }

    private static QueryParameters queryOf(String address) {
        int mark = address.indexOf('?');
        return mark < 0 ? QueryParameters.empty() : QueryParameters.fromString(address.substring(mark + 1));
    }

    /** All text of the page as a person would read it, one space between the pieces. */
    protected static String pageText() {
        return textOf(UI.getCurrent());
    }

    /** All text inside the component, labels and helper texts left out. */
    protected static String textOf(Component component) {
        return component.getElement().getTextRecursively().replaceAll("\\s+", " ");
    }
}
