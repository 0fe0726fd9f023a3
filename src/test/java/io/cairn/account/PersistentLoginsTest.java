package io.cairn.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.PersistentLogins.Answer.Stolen;
import io.cairn.account.PersistentLogins.Answer.Unknown;
import io.cairn.account.PersistentLogins.Answer.Welcome;
import io.cairn.account.PersistentLogins.Cookie;
import io.cairn.account.SignInThrottle.Try;
import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@CairnTest
@Import(AdjustableClock.Instead.class)
class PersistentLoginsTest {

    @Autowired
    private PersistentLogins logins;

    @Autowired
    private SignUp signUp;

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private UUID account;

    @BeforeEach
    void somebody() {
        account = TestPeople.newLearner(signUp).id();
    }

    private Cookie use(Cookie cookie) {
        Welcome welcome = (Welcome) logins.use(cookie);
        assertThat(welcome.account()).isEqualTo(account);
        return new Cookie(cookie.series(), welcome.token().orElseThrow());
    }

    @Test
    void eachUseGivesANewToken() {
        Cookie first = logins.begin(account, Try.signIn("somebody@example.org", "192.0.2.1"));
        Cookie second = use(first);
        assertThat(second.token()).isNotEqualTo(first.token());
        clock.pass(Duration.ofDays(1));
        use(second);
    }

    @Test
    void twoTabsOpenedTogetherAreBothWelcome() {
        Cookie shared = logins.begin(account, Try.signIn("somebody@example.org", "192.0.2.1"));
        Cookie next = use(shared);
        assertThat(((Welcome) logins.use(shared)).token()).isEmpty();
        use(next);
    }

    @Test
    void anOldTokenUsedLaterWasCopiedAndEndsAllLoginsOfTheAccount() {
        Cookie elsewhere = logins.begin(account, Try.signIn("somebody@example.org", "192.0.2.1"));
        Cookie copied = logins.begin(account, Try.signIn("somebody@example.org", "192.0.2.1"));
        Cookie owners = use(copied);
        clock.pass(Duration.ofMinutes(2));
        assertThat(logins.use(copied)).isInstanceOf(Stolen.class);
        assertThat(logins.use(owners)).isInstanceOf(Unknown.class);
        assertThat(logins.use(elsewhere)).isInstanceOf(Unknown.class);
    }

    @Test
    void thirtyDaysWithoutUseEndIt() {
        Cookie cookie = logins.begin(account, Try.signIn("somebody@example.org", "192.0.2.1"));
        clock.pass(Duration.ofDays(29));
        Cookie used = use(cookie);
        clock.pass(Duration.ofDays(29));
        Cookie again = use(used);
        clock.pass(Duration.ofDays(31));
        assertThat(logins.use(again)).isInstanceOf(Unknown.class);
    }

    @Test
    void theDatabaseHoldsNothingThatOpensADoor() {
        Cookie cookie = logins.begin(account, Try.signIn("somebody@example.org", "192.0.2.1"));
        assertThat(jdbc.sql("select persistent_logins::text from persistent_logins")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(cookie.series()) || row.contains(cookie.token()));
    }
}
