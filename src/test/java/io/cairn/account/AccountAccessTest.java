package io.cairn.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.PersistentLogins.Answer.Unknown;
import io.cairn.account.PersistentLogins.Cookie;
import io.cairn.account.SignInThrottle.Try;
import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditDetail;
import io.cairn.audit.AuditEntry;
import io.cairn.audit.AuditSubject;
import io.cairn.audit.AuditTrail;
import io.cairn.shared.NotFoundException;
import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Ending somebody's way in, and giving it back. */
@CairnTest
class AccountAccessTest {

    @Autowired
    private AccountAccess access;

    @Autowired
    private People people;

    @Autowired
    private SignUp signUp;

    @Autowired
    private PersistentLogins logins;

    @Autowired
    private AuthenticationProvider passwordSignIn;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ChangedAccounts changes;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountInfo admin;
    private AccountInfo person;

    @BeforeEach
    void anAdminAndSomebody() {
        admin = newAdmin();
        person = TestPeople.newLearner(signUp);
        TestPeople.signIn(admin);
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    private AccountInfo newAdmin() {
        AccountInfo made = TestPeople.newLearner(signUp);
        jdbc.sql("insert into account_authority (account_id, authority) values (?, 'ADMIN')")
                .param(made.id())
                .update();
        return TestPeople.with(made, Authority.ADMIN);
    }

    private Authentication signIn(String password) {
        return passwordSignIn.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(person.email(), password));
    }

    private Cookie rememberedBrowser() {
        return logins.begin(person.id(), Try.signIn(person.email(), "192.0.2.1"));
    }

    private List<AuditEntry> onRecord() {
        return trail.last(AuditSubject.account(person.id()), 10);
    }

    @Test
    void thatAnAccountIsDisabledHearsOnlyWhoKnowsItsPassword() {
        access.disable(person.id(), "Shared the password");
        assertThatThrownBy(() -> signIn("some other password")).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> signIn(TestPeople.PASSWORD)).isInstanceOf(DisabledException.class);
    }

    @Test
    void whoDidItAndWhyIsOnRecordOnce() {
        assertThat(access.disable(person.id(), " Left ")).isTrue();
        assertThat(access.disable(person.id(), "Left")).isFalse();
        assertThat(access.enable(person.id(), "Is back")).isTrue();
        assertThat(access.enable(person.id(), "Is back")).isFalse();
        access.signOutEverywhere(person.id(), "Lost laptop");
        assertThat(onRecord())
                .extracting(AuditEntry::act)
                .containsExactly(AuditAct.SIGNED_OUT_EVERYWHERE, AuditAct.ACCOUNT_ENABLED, AuditAct.ACCOUNT_DISABLED);
        assertThat(onRecord().getLast().details()).containsExactly(AuditDetail.of("reason", "Left"));
        assertThat(onRecord()).allSatisfy(entry -> assertThat(entry.actor()).isEqualTo(admin.id()));
    }

    @Test
    void aReasonIsAskedFor() {
        assertThatThrownBy(() -> access.disable(person.id(), " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> access.signOutEverywhere(person.id(), "x".repeat(501)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void signingOutEverywhereEndsRememberedBrowsersToo() {
        Cookie cookie = rememberedBrowser();
        access.signOutEverywhere(person.id(), "Lost laptop");
        assertThat(logins.use(cookie)).isInstanceOf(Unknown.class);
        assertThat(signIn(TestPeople.PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void whomThereIsNotAndWhoIsNoAdmin() {
        UUID nobody = UUID.randomUUID();
        assertThatThrownBy(() -> access.disable(nobody, "Left")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> access.enable(nobody, "Left")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> access.signOutEverywhere(nobody, "Left")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> access.makeResetLink(nobody, "Left")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.person(nobody)).isInstanceOf(NotFoundException.class);
        TestPeople.signIn(TestPeople.with(person, Authority.MENTOR));
        assertThatThrownBy(() -> access.disable(admin.id(), "Mine now")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.person(admin.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void lookingAtSomebodyIsOnRecordOncePerVisit() {
        PersonDetails details = people.person(person.id());
        people.person(person.id());
        assertThat(details.info()).isEqualTo(person);
        assertThat(details.lastSignIn()).isNull();
        assertThat(onRecord()).extracting(AuditEntry::act).containsExactly(AuditAct.PERSON_VIEWED);
        rememberedBrowser();
        assertThat(people.person(person.id()).remembered()).isOne();
        assertThat(people.person(person.id()).lastSignIn()).isNotNull();
    }

    /** The password is compared, then an admin acts, then the browser comes with its new session. */
    @Test
    void whatHappensDuringASignInEndsIt() throws Exception {
        for (Runnable act : List.<Runnable>of(
                () -> access.disable(person.id(), "Left"),
                this::disableAndEnable,
                () -> access.signOutEverywhere(person.id(), "Lost laptop"))) {
            TestPeople.signIn(admin);
            access.enable(person.id(), "For the test");
            Authentication signedIn = signIn(TestPeople.PASSWORD);
            act.run();
            assertThat(isLetIn(signedIn)).isFalse();
        }
        TestPeople.signIn(admin);
        access.enable(person.id(), "For the test");
        assertThat(isLetIn(signIn(TestPeople.PASSWORD))).isTrue();
    }

    private void disableAndEnable() {
        access.disable(person.id(), "Left");
        access.enable(person.id(), "Is back");
    }

    private boolean isLetIn(Authentication signedIn) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.getSession();
        SecurityContextHolder.getContext().setAuthentication(signedIn);
        new SessionGuard(accounts, changes, sessions, clock)
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }

    /** Each of two disables, or takes ADMIN from, the other at the same moment; somebody stays who can be an admin. */
    @Test
    void thereIsAlwaysAnAdminWhoCanSignIn() throws InterruptedException {
        jdbc.sql("delete from account_authority where authority = 'ADMIN'").update();
        AccountInfo one = newAdmin();
        AccountInfo other = newAdmin();
        for (int round = 0; round < 20; round++) {
            boolean revokes = round % 2 == 0;
            ExecutorService both = Executors.newFixedThreadPool(2);
            both.execute(() -> as(one, () -> access.disable(other.id(), "Mine")));
            both.execute(() -> as(other, () -> {
                if (revokes) {
                    people.revoke(one.id(), Authority.ADMIN, "");
                } else {
                    access.disable(one.id(), "Mine");
                }
            }));
            both.shutdown();
            assertThat(both.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
            assertThat(jdbc.sql("""
                            select count(*) from account_authority t join account a on a.id = t.account_id
                             where t.authority = 'ADMIN' and not a.disabled""").query(Integer.class).single()).isOne();
            jdbc.sql("update account set disabled = false where id in (:both)")
                    .param("both", List.of(one.id(), other.id()))
                    .update();
            jdbc.sql("""
                    insert into account_authority (account_id, authority)
                    select unnest(array[:both]::uuid[]), 'ADMIN' on conflict do nothing""").param("both", List.of(one.id(), other.id())).update();
        }
    }

    private static void as(AccountInfo who, Runnable act) {
        TestPeople.signIn(who);
        try {
            act.run();
        } catch (LastAdminException e) {
            // The other was quicker.
        } finally {
            TestPeople.signOut();
        }
    }
}
