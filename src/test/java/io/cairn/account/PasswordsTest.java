package io.cairn.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.PasswordChange.Changed;
import io.cairn.account.PasswordChange.CurrentWrong;
import io.cairn.account.PasswordChange.Refused;
import io.cairn.account.PasswordChange.TryLater;
import io.cairn.account.SignInThrottle.Try;
import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;

@CairnTest
class PasswordsTest {

    private static final String NEXT = "velvet harbour sixteen";

    @Autowired
    private SignUp signUp;

    @Autowired
    private Passwords passwords;

    @Autowired
    private PersistentLogins logins;

    @Autowired
    private AuthenticationProvider passwordSignIn;

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    private void signInWith(AccountInfo person, String password) {
        passwordSignIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(person.email(), password));
    }

    @Test
    void theNewPasswordCountsAndTheOldDoesNot() {
        AccountInfo me = TestPeople.signInNewLearner(signUp);
        assertThat(passwords.change(TestPeople.PASSWORD, NEXT)).isInstanceOf(Changed.class);
        signInWith(me, NEXT);
        assertThatThrownBy(() -> signInWith(me, TestPeople.PASSWORD)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void allStayingSignedInEnds() {
        AccountInfo me = TestPeople.signInNewLearner(signUp);
        PersistentLogins.Cookie elsewhere = logins.begin(me.id(), Try.signIn("somebody@example.org", "192.0.2.1"));
        passwords.change(TestPeople.PASSWORD, NEXT);
        assertThat(logins.use(elsewhere)).isInstanceOf(PersistentLogins.Answer.Unknown.class);
    }

    @Test
    void theCurrentPasswordMustBeRightAndGuessingItSlowsDown() {
        TestPeople.signInNewLearner(signUp);
        for (int i = 0; i < 5; i++) {
            assertThat(passwords.change("wrong", NEXT)).isInstanceOf(CurrentWrong.class);
        }
        assertThat(passwords.change(TestPeople.PASSWORD, NEXT)).isInstanceOf(TryLater.class);
    }

    @Test
    void theNewOneKeepsTheRules() {
        TestPeople.signInNewLearner(signUp);
        assertThat(passwords.change(TestPeople.PASSWORD, "short")).isEqualTo(new Refused(PasswordProblem.TOO_SHORT));
    }

    @Test
    void visitorsHaveNoPasswordToChange() {
        assertThatThrownBy(() -> passwords.change("", NEXT))
                .isInstanceOfAny(
                        AuthenticationException.class, org.springframework.security.access.AccessDeniedException.class);
    }
}
