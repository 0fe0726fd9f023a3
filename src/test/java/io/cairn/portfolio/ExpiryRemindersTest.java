package io.cairn.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.AccountInfo;
import io.cairn.account.AdjustableClock;
import io.cairn.account.SignUp;
import io.cairn.progress.Today;
import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@CairnTest
@Import(AdjustableClock.Instead.class)
class ExpiryRemindersTest {

    @Autowired
    private ExpiryReminders reminders;

    @Autowired
    private EarnedCertifications certifications;

    @Autowired
    private Today today;

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private SignUp signUp;

    @Autowired
    private JdbcClient database;

    private AccountInfo learner;

    @BeforeEach
    void signIn() {
        learner = TestPeople.signInNewLearner(signUp);
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    @Test
    void peopleAreReminded90And30And7DaysBefore() {
        add(100);
        for (int day = 0; day <= 110; day++) {
            reminders.send();
            reminders.send();
            clock.pass(Duration.ofDays(1));
        }

        assertThat(daysTold()).containsExactly(90, 30, 7);
    }

    @Test
    void aPortalThatWasDownMakesUpForTheNearestReminderOnly() {
        add(100);
        reminders.send();
        clock.pass(Duration.ofDays(95));
        reminders.send();

        assertThat(daysTold()).containsExactly(5);
    }

    @Test
    void whatHasExpiredOrNeverDoesRemindsOfNothing() {
        certifications.add(CertificationSamples.named("Lasting"), UUID.randomUUID());
        certifications.add(CertificationSamples.expiring(null, today.today().minusDays(1)), UUID.randomUUID());

        reminders.send();

        assertThat(daysTold()).isEmpty();
    }

    @Test
    void aRenewedCertificationRemindsAnew() {
        UUID id = add(20);
        reminders.send();
        certifications.save(
                id, CertificationSamples.expiring(null, today.today().plusDays(25)), 0);

        reminders.send();

        assertThat(daysTold()).containsExactly(20, 25);
    }

    @Test
    void aReminderLeadsToItsCertification() {
        UUID id = add(7);

        reminders.send();

        assertThat(database.sql("select link from notification where account_id = ?")
                        .param(learner.id())
                        .query(String.class)
                        .single())
                .isEqualTo("certifications/" + id);
    }

    private UUID add(int daysLeft) {
        LocalDate last = today.today().plusDays(daysLeft);
        return certifications.add(CertificationSamples.expiring(null, last), UUID.randomUUID());
    }

    private List<Integer> daysTold() {
        return database.sql("select (words ->> 'days')::integer from notification where account_id = ? order by id")
                .param(learner.id())
                .query(Integer.class)
                .list();
    }
}
