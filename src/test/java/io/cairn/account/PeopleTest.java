package io.cairn.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@CairnTest
class PeopleTest {

    @Autowired
    private People people;

    @Autowired
    private SignUp signUp;

    @Autowired
    private PersistentLogins logins;

    @Autowired
    private AuthenticationProvider passwordSignIn;

    @Autowired
    private DemoPeople demoPeople;

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    private AccountInfo signInAsAdmin() {
        AccountInfo admin = TestPeople.with(TestPeople.newLearner(signUp), Authority.ADMIN);
        TestPeople.signIn(admin);
        return admin;
    }

    private AccountInfo signInOf(AccountInfo person) {
        return (AccountInfo) passwordSignIn
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(person.email(), TestPeople.PASSWORD))
                .getPrincipal();
    }

    @Test
    void onePersonMayHaveSeveralAuthorities() {
        signInAsAdmin();
        AccountInfo person = TestPeople.newLearner(signUp);
        people.grant(person.id(), Authority.MENTOR);
        people.grant(person.id(), Authority.ADMIN);
        assertThat(signInOf(person).authorities())
                .containsExactlyInAnyOrder(Authority.LEARNER, Authority.MENTOR, Authority.ADMIN);
    }

    @Test
    void onlyAdminsMayChangeWhatPeopleMayDo() {
        AccountInfo person = TestPeople.newLearner(signUp);
        TestPeople.signIn(TestPeople.with(person, Authority.MENTOR));
        assertThatThrownBy(() -> people.grant(person.id(), Authority.ADMIN)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDisabledAccountNeitherSignsInNorStaysSignedIn() {
        signInAsAdmin();
        AccountInfo person = TestPeople.newLearner(signUp);
        PersistentLogins.Cookie cookie = logins.begin(person.id());
        people.disable(person.id());
        assertThat(logins.use(cookie)).isInstanceOf(PersistentLogins.Answer.Unknown.class);
        assertThatThrownBy(() -> signInOf(person)).isInstanceOf(BadCredentialsException.class);
        people.enable(person.id());
        assertThat(signInOf(person)).isEqualTo(person);
    }

    @Test
    void adminsCannotLockThemselvesOut() {
        AccountInfo me = signInAsAdmin();
        assertThatThrownBy(() -> people.disable(me.id())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> people.revoke(me.id(), Authority.ADMIN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knownPasswordsExistInADemoOnly() {
        assertThatThrownBy(() -> demoPeople.ensure(
                        new EmailAddress("demo@example.org"), "Demo", TestPeople.PASSWORD, java.util.Set.of()))
                .isInstanceOf(IllegalStateException.class);
    }
}
