package io.cairn.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.account.AccountAccess;
import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.CurrentUser;
import io.cairn.account.SignUp;
import io.cairn.support.TestPeople;
import io.cairn.support.ViewTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountViewsTest extends ViewTest {

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private SignUp signUp;

    @Autowired
    private AccountAccess access;

    private static String card() {
        return textOf(_get(AuthPage.class));
    }

    private static PasswordField password(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }

    private static void fillIn(String email, String name, String password) {
        _setValue(_get(EmailField.class), email);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), name);
        _setValue(password("Password"), password);
        _click(_get(Button.class, spec -> spec.withText("Create account")));
    }

    @Test
    void somebodyNewSignsUpAndIsSignedIn() {
        open("sign-up");
        String email = UUID.randomUUID() + "@example.org";
        fillIn(email, "Ada Lovelace", TestPeople.PASSWORD);
        assertThat(currentUser.require().email()).isEqualTo(email);
    }

    @Test
    void whatIsWrongIsSaidByItsField() {
        open("sign-up");
        fillIn("not an address", "", "short");
        assertThat(_get(EmailField.class).getErrorMessage()).startsWith("Enter an email address");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).isInvalid())
                .isTrue();
        assertThat(currentUser.isAnonymous()).isTrue();

        fillIn(UUID.randomUUID() + "@example.org", "Ada", "password12345");
        assertThat(password("Password").getErrorMessage()).startsWith("Many people use this password");
        assertThat(currentUser.isAnonymous()).isTrue();
    }

    @Test
    void aTakenAddressOffersToSignIn() {
        AccountInfo taken = TestPeople.newLearner(signUp);
        open("sign-up");
        fillIn(taken.email(), "Ada", TestPeople.PASSWORD);
        assertThat(_get(EmailField.class).getErrorMessage()).contains("sign in instead");
        assertThat(card()).contains("You have an account? Sign in");
    }

    @Test
    void signInSaysTheSameOfEveryFailure() {
        open("sign-in?wait=0");
        assertThat(card()).contains("Email or password not right.");
        open("sign-in?wait=61");
        assertThat(card()).contains("Email or password not right, or too many tries. Try again in 61 seconds.");
    }

    @Test
    void signInIsAFormThatTheBrowserSendsItself() {
        open("sign-in");
        var form = _get(SignInForm.class).getElement();
        assertThat(form.getTag()).isEqualTo("form");
        assertThat(form.getAttribute("method")).isEqualTo("post");
        assertThat(_get(PasswordField.class).getElement().getProperty("name")).isEqualTo("password");
        assertThat(_find(H1.class)).hasSize(1);
    }

    @Test
    void aDeadSetupLinkSaysSo() {
        open("setup/no-such-token");
        assertThat(card()).contains("This link no longer works");
        assertThat(_find(EmailField.class)).isEmpty();
    }

    @Test
    void whoWasDisabledReadsSo() {
        open("sign-in?disabled");
        assertThat(card()).contains("Your account is disabled.");
    }

    @Test
    void aLinkLeadsToANewPassword() {
        AccountInfo person = TestPeople.newLearner(signUp);
        signIn(TestPeople.with(TestPeople.newLearner(signUp), Authority.ADMIN));
        String secret = access.makeResetLink(person.id(), "Forgot it");
        signOut();
        open("reset/" + secret);
        _setValue(password("New password"), "short");
        _click(_get(Button.class, spec -> spec.withText("Set password")));
        assertThat(password("New password").getErrorMessage()).isNotBlank();
        _setValue(password("New password"), "velvet harbour sixteen");
        _click(_get(Button.class, spec -> spec.withText("Set password")));
        assertThat(currentUser.require().id()).isEqualTo(person.id());
    }

    @Test
    void aDeadResetLinkSaysSo() {
        open("reset/no-such-secret");
        assertThat(card()).contains("This link no longer works");
        assertThat(_find(PasswordField.class)).isEmpty();
    }

    @Test
    void whereThereIsNoMailAnAdminHelps() {
        open("forgotten-password");
        assertThat(card()).contains("Ask one of its admins");
        open("sign-in");
        assertThat(card()).doesNotContain("Forgotten password");
    }

    @Test
    void aPersonChangesThePassword() {
        signInNewLearner();
        open("settings/password");
        _setValue(password("Current password"), "something else");
        _setValue(password("New password"), "velvet harbour sixteen");
        _click(_get(Button.class, spec -> spec.withText("Change password")));
        assertThat(password("Current password").getErrorMessage()).isEqualTo("This is not your current password.");

        _setValue(password("Current password"), TestPeople.PASSWORD);
        _click(_get(Button.class, spec -> spec.withText("Change password")));
        assertThat(password("New password").getValue()).isEmpty();
    }

    @Test
    void visitorsAreAskedToSignInFirst() {
        open("settings/password");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("sign-in");
    }

    @Test
    void whatTheNavigationHasNoRoomForOnAPhoneIsInThePersonsMenu() {
        signInNewLearner();
        openInShell();
        open("guide");
        assertThat(_find(Anchor.class).stream().filter(link -> link.getHref().equals("interviews")))
                .hasSize(2);
    }
}
