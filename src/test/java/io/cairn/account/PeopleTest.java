package io.cairn.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.SignInThrottle.Try;
import io.cairn.shared.NotFoundException;
import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@CairnTest
class PeopleTest {

    @Autowired
    private People people;

    @Autowired
    private AccountAccess access;

    @Autowired
    private SignUp signUp;

    @Autowired
    private PersistentLogins logins;

    @Autowired
    private AuthenticationProvider passwordSignIn;

    @Autowired
    private DemoPeople demoPeople;

    @Autowired
    private JdbcClient jdbc;

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
        people.grant(person.id(), Authority.MENTOR, "");
        people.grant(person.id(), Authority.ADMIN, "");
        assertThat(signInOf(person).authorities())
                .containsExactlyInAnyOrder(Authority.LEARNER, Authority.MENTOR, Authority.ADMIN);
    }

    @Test
    void onlyAdminsMayChangeWhatPeopleMayDo() {
        AccountInfo person = TestPeople.newLearner(signUp);
        TestPeople.signIn(TestPeople.with(person, Authority.MENTOR));
        assertThatThrownBy(() -> people.grant(person.id(), Authority.ADMIN, ""))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDisabledAccountNeitherSignsInNorStaysSignedIn() {
        signInAsAdmin();
        AccountInfo person = TestPeople.newLearner(signUp);
        PersistentLogins.Cookie cookie = logins.begin(person.id(), Try.signIn("somebody@example.org", "192.0.2.1"));
        access.disable(person.id(), "Left");
        assertThat(logins.use(cookie)).isInstanceOf(PersistentLogins.Answer.Unknown.class);
        assertThatThrownBy(() -> signInOf(person)).isInstanceOf(DisabledException.class);
        access.enable(person.id(), "Is back");
        assertThat(signInOf(person)).isEqualTo(person);
    }

    @Test
    void adminsCannotLockThemselvesOut() {
        AccountInfo me = signInAsAdmin();
        assertThatThrownBy(() -> access.disable(me.id(), "Tired")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> people.revoke(me.id(), Authority.ADMIN, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void peopleAreFoundByPartOfTheirNameOrAddress() {
        signInAsAdmin();
        AccountInfo person = TestPeople.newLearner(signUp);
        String part = person.email().substring(8, 30).toUpperCase(java.util.Locale.ROOT);
        assertThat(people.page(" " + part + " ", null, 0, 10))
                .extracting(PersonEntry::id)
                .containsExactly(person.id());
        assertThat(people.count(part, null)).isOne();
        assertThat(people.count(part, Authority.MENTOR)).isZero();
        assertThat(people.count("%", null)).as("a percent sign is only itself").isZero();
        people.grant(person.id(), Authority.MENTOR, "");
        assertThat(people.count(part, Authority.MENTOR)).isOne();
    }

    @Test
    void whoAllowedWhatIsOnRecordOnce() {
        AccountInfo admin = signInAsAdmin();
        AccountInfo person = TestPeople.newLearner(signUp);
        assertThat(people.grant(person.id(), Authority.MENTOR, "")).isTrue();
        assertThat(people.grant(person.id(), Authority.MENTOR, "")).isFalse();
        assertThat(entry(person).changes()).singleElement().satisfies(change -> {
            assertThat(change.authority()).isEqualTo(Authority.MENTOR);
            assertThat(change.granted()).isTrue();
            assertThat(change.admin()).isEqualTo(admin.displayName());
        });
        assertThat(people.revoke(person.id(), Authority.MENTOR, "")).isTrue();
        assertThat(people.revoke(person.id(), Authority.MENTOR, "")).isFalse();
        assertThat(entry(person).has(Authority.MENTOR)).isFalse();
        assertThat(entry(person).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.granted()).isFalse());
    }

    private PersonEntry entry(AccountInfo person) {
        return people.page(person.email(), null, 0, 10).getFirst();
    }

    @Test
    void whomThereIsNotCanBeMadeNothing() {
        signInAsAdmin();
        assertThatThrownBy(() -> people.grant(UUID.randomUUID(), Authority.MENTOR, ""))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.revoke(UUID.randomUUID(), Authority.MENTOR, ""))
                .isInstanceOf(NotFoundException.class);
    }

    /** Each of two takes ADMIN from the other at the same moment; one of them stays an admin. */
    @Test
    void thereIsAlwaysAnAdmin() throws InterruptedException {
        jdbc.sql("delete from account_authority where authority = 'ADMIN'").update();
        AccountInfo one = newAdmin();
        AccountInfo other = newAdmin();
        for (int round = 0; round < 20; round++) {
            ExecutorService both = Executors.newFixedThreadPool(2);
            both.execute(() -> take(one, other));
            both.execute(() -> take(other, one));
            both.shutdown();
            assertThat(both.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
            assertThat(jdbc.sql("select count(*) from account_authority where authority = 'ADMIN'")
                            .query(Integer.class)
                            .single())
                    .isOne();
            jdbc.sql("""
                    insert into account_authority (account_id, authority)
                    select unnest(array[:both]::uuid[]), 'ADMIN' on conflict do nothing""").param("both", List.of(one.id(), other.id())).update();
        }
    }

    private AccountInfo newAdmin() {
        AccountInfo admin = TestPeople.with(TestPeople.newLearner(signUp), Authority.ADMIN);
        jdbc.sql("insert into account_authority (account_id, authority) values (?, 'ADMIN')")
                .param(admin.id())
                .update();
        return admin;
    }

    private void take(AccountInfo admin, AccountInfo from) {
        TestPeople.signIn(admin);
        try {
            people.revoke(from.id(), Authority.ADMIN, "");
        } catch (LastAdminException e) {
            // The other was quicker.
        } finally {
            TestPeople.signOut();
        }
    }

    @Test
    void knownPasswordsExistInADemoOnly() {
        assertThatThrownBy(() -> demoPeople.ensure(
                        new EmailAddress("demo@example.org"), "Demo", TestPeople.PASSWORD, java.util.Set.of()))
                .isInstanceOf(IllegalStateException.class);
    }
}
