package io.cairn.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@CairnTest
class CvsTest {

    private static final CvContent WRITTEN = new CvContent(
            "lea@example.org",
            "+46 70 123",
            "Uppsala",
            List.of(new CvEntry("Nurse", "City hospital", YearMonth.of(2018, 3), null, "Nights.")),
            List.of(new CvEntry("BSc", "University", YearMonth.of(2014, 9), YearMonth.of(2017, 6), "")));

    @Autowired
    private Cvs cvs;

    @Autowired
    private Portfolios portfolios;

    @Autowired
    private Projects projects;

    @Autowired
    private SignUp signUp;

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
    void itBeginsWithTheAddressOfTheAccount() {
        assertThat(cvs.cv().content().email()).isEqualTo(learner.email());
        assertThat(cvs.cv().version()).isZero();
    }

    @Test
    void whatIsSavedIsThereAgainInOneStatement() {
        assertThat(Statements.during(() -> cvs.save(WRITTEN, 0))).hasSize(1);
        assertThat(cvs.cv()).isEqualTo(new CvInfo(1, WRITTEN));
    }

    @Test
    void aStaleSaveOverwritesNothing() {
        cvs.save(WRITTEN, 0);

        assertThatThrownBy(() -> cvs.save(new CvContent("", "", "", List.of(), List.of()), 0))
                .isInstanceOf(StalePortfolioException.class);
        assertThat(cvs.cv().content()).isEqualTo(WRITTEN);
    }

    @Test
    void itHoldsWhatThePageShowsAndNothingElse() {
        UUID shown = projects.create(null, UUID.randomUUID());
        projects.save(shown, ProjectSamples.titled("Shown"), 0);
        projects.save(projects.create(null, UUID.randomUUID()), ProjectSamples.titled("Hidden"), 0);
        portfolios.arrangeProjects(List.of(new Placement(shown, true)), 0);

        assertThat(cvs.document().page().projects())
                .extracting(project -> project.content().title())
                .containsExactly("Shown");
    }

    @Test
    void somebodyElsesCvIsNotSeen() {
        cvs.save(WRITTEN, 0);
        TestPeople.signInNewLearner(signUp);
        assertThat(cvs.cv().content().work()).isEmpty();
        TestPeople.signOut();
        assertThatThrownBy(cvs::cv).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void anEntryHasAnEndAfterItsBeginning() {
        YearMonth march = YearMonth.of(2020, 3);
        assertThatThrownBy(() -> new CvEntry("Nurse", "Hospital", march, march.minusMonths(1), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CvEntry(" ", "Hospital", march, null, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
