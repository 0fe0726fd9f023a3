package io.cairn.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.PasswordReset.Outcome.Done;
import io.cairn.account.PasswordReset.Outcome.LinkDead;
import io.cairn.account.PasswordReset.Outcome.Refused;
import io.cairn.account.PersistentLogins.Answer.Unknown;
import io.cairn.account.SignInThrottle.Try;
import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditEntry;
import io.cairn.audit.AuditSubject;
import io.cairn.audit.AuditTrail;
import io.cairn.shared.NotFoundException;
import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@CairnTest
@Import(AdjustableClock.Instead.class)
class PasswordResetTest {

    private static final String NEXT = "velvet harbour sixteen";

    @Autowired
    private PasswordReset reset;

    @Autowired
    private AccountAccess access;

    @Autowired
    private SignUp signUp;

    @Autowired
    private PersistentLogins logins;

    @Autowired
    private AuthenticationProvider passwordSignIn;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ResetLinks links;

    @Autowired
    private PasswordChecks checks;

    private AccountInfo person;

    @BeforeEach
    void anAdminAndSomebody() {
        person = TestPeople.newLearner(signUp);
        TestPeople.signIn(TestPeople.with(TestPeople.newLearner(signUp), Authority.ADMIN));
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    private String link() {
        return access.makeResetLink(person.id(), "Forgot it");
    }

    private boolean signsInWith(String password) {
        try {
            return passwordSignIn
                    .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(person.email(), password))
                    .isAuthenticated();
        } catch (BadCredentialsException e) {
            return false;
        }
    }

    private int stamp() {
        return jdbc.sql("select session_stamp from account where id = ?")
                .param(person.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void theLinkSetsANewPasswordOnceAndEndsAllSessions() {
        PersistentLogins.Cookie cookie = logins.begin(person.id(), Try.signIn(person.email(), "192.0.2.1"));
        int before = stamp();
        String secret = link();
        assertThat(signsInWith(TestPeople.PASSWORD))
                .as("until the link is used")
                .isTrue();
        assertThat(reset.set(secret, NEXT)).isEqualTo(new Done(person));
        assertThat(signsInWith(NEXT)).isTrue();
        assertThat(signsInWith(TestPeople.PASSWORD)).isFalse();
        assertThat(stamp()).isGreaterThan(before);
        assertThat(logins.use(cookie)).isInstanceOf(Unknown.class);
        assertThat(reset.works(secret)).isFalse();
        assertThat(reset.set(secret, "another one entirely 7")).isEqualTo(new LinkDead());
        assertThat(trail.last(AuditSubject.account(person.id()), 10))
                .extracting(AuditEntry::act)
                .containsExactly(AuditAct.PASSWORD_RESET, AuditAct.RESET_LINK_MADE);
    }

    @Test
    void whoeverShutsOthersOutShutsOutTheHoldersOfALinkToo() {
        String handedOver = link();
        access.signOutEverywhere(person.id(), "A lost laptop");
        assertThat(reset.works(handedOver)).isFalse();

        String another = link();
        checks.change(person.id(), "another hash");
        assertThat(reset.works(another)).isFalse();
    }

    @Test
    void wishingForAMailDoesNotTakeAwayWhatAnAdminHasHandedOver() {
        String handedOver = link();
        assertThat(links.makeFor(new EmailAddress(person.email()))).isEmpty();
        assertThat(reset.works(handedOver)).isTrue();
        clock.pass(Duration.ofHours(24));
        assertThat(links.makeFor(new EmailAddress(person.email()))).isPresent();
    }

    @Test
    void aRefusedPasswordLeavesTheLinkAlive() {
        String secret = link();
        assertThat(reset.set(secret, "short")).isEqualTo(new Refused(PasswordProblem.TOO_SHORT));
        assertThat(reset.works(secret)).isTrue();
    }

    @Test
    void aNewLinkReplacesTheOldOneAndNoneLastsLongerThanADay() {
        String old = link();
        String next = link();
        assertThat(reset.works(old)).isFalse();
        clock.pass(Duration.ofHours(23));
        assertThat(reset.works(next)).isTrue();
        clock.pass(Duration.ofHours(1));
        assertThat(reset.works(next)).isFalse();
        assertThat(reset.set(next, NEXT)).isEqualTo(new LinkDead());
    }

    @Test
    void aDisabledAccountHasNoLink() {
        String secret = link();
        access.disable(person.id(), "Left");
        assertThat(reset.works(secret)).isFalse();
        assertThatThrownBy(this::link).isInstanceOf(NotFoundException.class);
        access.enable(person.id(), "Is back");
        assertThat(reset.works(secret)).as("nor does it come back").isFalse();
    }

    @Test
    void ofTwoAtOnceOneWins() throws Exception {
        String secret = link();
        Callable<PasswordReset.Outcome> one = () -> reset.set(secret, NEXT);
        try (var threads = Executors.newFixedThreadPool(3)) {
            assertThat(threads.invokeAll(List.of(one, one, one)).stream().map(Future::resultNow))
                    .filteredOn(Done.class::isInstance)
                    .hasSize(1);
        }
    }

    @Test
    void theDatabaseHoldsNoLinkThatWorks() {
        String secret = link();
        assertThat(jdbc.sql("select reset_link::text from reset_link")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(secret));
        assertThat(jdbc.sql("select details::text from audit_entry")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains(secret));
    }

    @Test
    void askingGetsTheSameAnswerWhoeverThereIsAndHasToWaitWhenDoneOften() {
        for (String email : List.of(person.email(), UUID.randomUUID() + "@example.org")) {
            EmailAddress address = new EmailAddress(email);
            String from = UUID.randomUUID().toString();
            assertThat(reset.ask(address, from)).isEmpty();
            assertThat(reset.ask(address, from)).isEmpty();
            assertThat(reset.ask(address, from)).isEmpty();
            assertThat(reset.ask(address, from)).contains(Duration.ofSeconds(1));
        }
    }
}
