package io.cairn.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.SignUpOutcome.LinkDead;
import io.cairn.account.SignUpOutcome.PasswordRefused;
import io.cairn.account.SignUpOutcome.Registered;
import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@CairnTest
@DirtiesContext
class SetupLinkTest {

    @Autowired
    private SetupLink setupLink;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void noAdmins() {
        jdbc.sql("delete from account_authority where authority = 'ADMIN'").update();
    }

    private static SignUpRequest somebody(String password) {
        String email = UUID.randomUUID() + "@example.org";
        return new SignUpRequest(UUID.randomUUID(), new EmailAddress(email), "Ada Admin", password, "");
    }

    @Test
    void theLinkMakesAnAdminOnceAndThenIsDead() {
        String token = setupLink.renew().orElseThrow();
        assertThat(setupLink.createAdmin(token, somebody(TestPeople.PASSWORD)))
                .isInstanceOfSatisfying(
                        Registered.class,
                        made -> assertThat(made.account().authorities())
                                .containsExactlyInAnyOrder(Authority.ADMIN, Authority.LEARNER));
        assertThat(jdbc.sql("""
                        select count(*) from audit_entry e join account a on a.id = e.actor_id and a.id::text = e.subject_id
                         where e.act = 'ADMIN_SET_UP' and a.display_name = 'Ada Admin'""").query(Integer.class).single()).isPositive();
        assertThat(setupLink.works(token)).isFalse();
        assertThat(setupLink.createAdmin(token, somebody(TestPeople.PASSWORD))).isInstanceOf(LinkDead.class);
        assertThat(setupLink.renew()).isEmpty();
    }

    @Test
    void ofTwoAtOnceOneWins() throws Exception {
        String token = setupLink.renew().orElseThrow();
        Callable<SignUpOutcome> one = () -> setupLink.createAdmin(token, somebody(TestPeople.PASSWORD));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(List.of(one, one, one, one)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).filteredOn(Registered.class::isInstance).hasSize(1);
            assertThat(answers).filteredOn(LinkDead.class::isInstance).hasSize(3);
        }
    }

    @Test
    void aNewLinkReplacesTheOldOne() {
        String old = setupLink.renew().orElseThrow();
        String next = setupLink.renew().orElseThrow();
        assertThat(setupLink.works(old)).isFalse();
        assertThat(setupLink.works(next)).isTrue();
    }

    @Test
    void aRefusedPasswordLeavesTheLinkAlive() {
        String token = setupLink.renew().orElseThrow();
        assertThat(setupLink.createAdmin(token, somebody("password12345"))).isInstanceOf(PasswordRefused.class);
        assertThat(setupLink.works(token)).isTrue();
    }

    @Test
    void theDatabaseHoldsNoLinkThatWorks() {
        String token = setupLink.renew().orElseThrow();
        assertThat(jdbc.sql("select token_hash from setup_link")
                        .query(String.class)
                        .single())
                .isNotEqualTo(token);
    }
}
