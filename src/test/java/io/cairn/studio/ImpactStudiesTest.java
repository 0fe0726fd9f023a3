package io.cairn.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.SignUp;
import io.cairn.catalog.CatalogContent;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.CatalogPublishing;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.SuccessionEdits;
import io.cairn.catalog.TestEditions;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.shared.Slug;
import io.cairn.studio.Impact.Touched;
import io.cairn.studio.ImpactStudy.State;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

@CairnTest
@TestPropertySource(properties = "spring.application.name=editions") // a database of its own: it publishes
class ImpactStudiesTest {

    private static final Slug ANALYST = new Slug("data-analyst");
    private static final Slug SQL = new Slug("sql");

    @Autowired
    private ImpactStudies studies;

    @Autowired
    private CatalogPublishing publishing;

    @Autowired
    private TestEditions editions;

    @Autowired
    private Catalogs catalogs;

    @Autowired
    private Onboarding onboarding;

    @Autowired
    private SignUp signUp;

    @Autowired
    private JdbcClient database;

    private AccountInfo learner;

    @BeforeEach
    void anAdminAndADraftThatSplitsAWholeSkill() {
        database.sql("delete from impact_study").update();
        database.sql("delete from roadmap").update();
        learner = TestPeople.signInNewLearner(signUp);
        editions.publishAgain(1);
        CatalogContent first = catalogs.current().content();
        editions.draft(SuccessionEdits.split(first, SQL, List.of(new Slug("sql-queries"), new Slug("sql-design"))));
        TestPeople.signIn(TestPeople.with(learner, Authority.ADMIN));
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    private void learners(int number) {
        for (int i = 0; i < number; i++) {
            TestPeople.signInNewLearner(signUp);
            onboarding.finish(OnboardingDraft.empty().withRole(ANALYST), UUID.randomUUID());
        }
        TestPeople.signIn(TestPeople.with(learner, Authority.ADMIN));
    }

    private ImpactStudy finished() {
        return await().pollInSameThread()
                .atMost(Duration.ofMinutes(1))
                .until(() -> studies.latest().orElseThrow(), study -> !study.isRunning());
    }

    @Test
    void tellsWhomEachChangeTouchesAndWhatItDoesToThem() {
        learners(6);
        assertThat(studies.begin(null)).isTrue();
        ImpactStudy study = finished();
        assertThat(study.state()).isEqualTo(State.DONE);
        assertThat(study.isFor(null, publishing.plan(null).seen())).isTrue();
        Impact impact = study.impact();
        assertThat(impact).isNotNull();
        assertThat(impact.learners()).isEqualTo(6);
        assertThat(impact.changed().number()).isEqualTo(6);
        assertThat(impact.hours()).isNotNull();
        assertThat(impact.examples()).singleElement().satisfies(example -> {
            assertThat(example.role()).isEqualTo(ANALYST);
            assertThat(example.added()).isGreaterThan(example.removed());
        });
        assertThat(impact.changes())
                .filteredOn(change -> change.key().equals(CatalogKey.parse("unit/sql-queries.working")))
                .extracting(Touched::learners)
                .containsExactly(new Impact.Count(6));

        editions.draft(catalogs.edition(1).content());
        assertThat(study.isFor(null, publishing.plan(null).seen())).isFalse();
    }

    @Test
    void oneAtATimeAndWhoeverCancelsEndsIt() {
        learners(1);
        database.sql("""
                        insert into impact_study (id, state, changed_at, total)
                        values (gen_random_uuid(), 'RUNNING', now(), 10)""").update();
        assertThat(studies.begin(null)).isFalse();
        assertThat(recorded()).isEmpty();
        studies.cancel(studies.latest().orElseThrow());
        studies.cancel(studies.latest().orElseThrow());
        assertThat(recorded()).containsExactly("IMPACT_CANCELLED");
        assertThat(studies.latest().orElseThrow().state()).isEqualTo(State.CANCELLED);
        assertThat(studies.begin(null)).isTrue();
        assertThat(recorded()).containsExactly("IMPACT_CANCELLED", "IMPACT_COUNTED");
        assertThat(finished().state()).isEqualTo(State.DONE);
    }

    /** What this admin has put on record about counts. */
    private List<String> recorded() {
        return database.sql("select act from audit_entry where actor_id = ? and act like 'IMPACT%' order by id")
                .param(learner.id())
                .query(String.class)
                .list();
    }

    @Test
    void whatANodeLeftBehindCanBeBegunAgain() {
        database.sql("""
                        insert into impact_study (id, state, changed_at)
                        values (gen_random_uuid(), 'RUNNING', now() - interval '3 minutes')""").update();
        assertThat(studies.latest().orElseThrow().state()).isEqualTo(State.FAILED);
        assertThat(studies.begin(null)).isTrue();
        assertThat(finished().state()).isEqualTo(State.DONE);
    }

    @Test
    void eachVerbTakesOneStatement() {
        assertThat(Statements.during(() -> studies.latest())).hasSize(1);
        studies.begin(null);
        ImpactStudy last = finished();
        assertThat(Statements.during(() -> studies.cancel(last))).hasSize(1);
    }

    @Test
    void isForAdmins() {
        TestPeople.signIn(learner);
        assertThatThrownBy(() -> studies.begin(null)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> studies.latest()).isInstanceOf(AccessDeniedException.class);
    }
}
