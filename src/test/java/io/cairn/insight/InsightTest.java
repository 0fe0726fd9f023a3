package io.cairn.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.SignUp;
import io.cairn.catalog.UnitId;
import io.cairn.review.SampleReviews;
import io.cairn.review.Verdict;
import io.cairn.shared.Slug;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** Nobody but the people of these tests is in the database. */
@CairnTest
@Transactional
@TestPropertySource(properties = "spring.application.name=insight")
class InsightTest {

    private static final UnitId SQL = UnitId.parse("sql.working");
    private static final UnitId PYTHON = UnitId.parse("python.working");

    @Autowired
    private Insight insight;

    @Autowired
    private SignUp signUp;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private SampleReviews sample;

    @Autowired
    private EntityManager entities;

    private AccountInfo admin;

    @BeforeEach
    void anAdmin() {
        admin = TestPeople.with(TestPeople.newLearner(signUp), Authority.ADMIN);
        TestPeople.signIn(admin);
    }

    @AfterEach
    void leave() {
        TestPeople.signOut();
    }

    /** People numbered from 1, who signed up so many days ago; those up to a number have a roadmap. */
    private void people(int count, int daysAgo, int withRoadmap) {
        sql.sql("""
                        insert into account (id, version, email, email_key, display_name, password_hash, disabled,
                                             created_at, session_stamp)
                        select person(n), 0, 'p' || n || '@example.org', 'p' || n || '@example.org', 'P', '', false,
                               now() - make_interval(days => :days), 0
                          from generate_series(1, :count) n""".replace("person(n)", person("n")))
                .param("days", daysAgo)
                .param("count", count)
                .update();
        sql.sql("insert into account_authority select %s, 'LEARNER' from generate_series(1, ?) n"
                        .formatted(person("n")))
                .param(count)
                .update();
        sql.sql("""
                        insert into roadmap (id, version, account_id, role_key, edition, form_id, plan_number, skipped, created_at)
                        select person(n), 0, person(n),
                               case n % 3 when 0 then 'role/data-scientist' else 'role/machine-learning-engineer' end, 1,
                               person(n), 1, '[]', now() - make_interval(days => :days)
                          from generate_series(1, :count) n""".replace("person(n)", person("n")))
                .param("days", daysAgo)
                .param("count", withRoadmap)
                .update();
        sql.sql(
                        "insert into current_roadmap select account_id, id from roadmap where edition = 1 and id in (select %s from generate_series(1, ?) n)"
                                .formatted(person("n")))
                .param(withRoadmap)
                .update();
    }

    private static String person(String number) {
        return "md5('person' || " + number + ")::uuid";
    }

    /** People from one number to another began the unit so long ago; those who have done it logged so many minutes. */
    private void began(UnitId unit, int from, int to, int daysAgo, String stage, int minutes) {
        sql.sql("""
                        insert into progress (account_id, item_key, stage, origin, started_on, finished_on)
                        select person(n), :item, :stage, 'STEP', current_date - cast(:days as integer),
                               case when :stage = 'DONE' then current_date end
                          from generate_series(:from, :to) n""".replace("person(n)", person("n")))
                .param("item", "unit/" + unit)
                .param("stage", stage)
                .param("days", daysAgo)
                .param("from", from)
                .param("to", to)
                .update();
        if (minutes > 0) {
            sql.sql("""
                            insert into time_entry (account_id, id, version, form_id, item_key, day, minutes, note)
                            select person(n), gen_random_uuid(), 0, gen_random_uuid(), :item,
                                   current_date - cast(:days as integer), :minutes / 2, ''
                              from generate_series(:from, :to) n, generate_series(1, 2)""".replace("person(n)", person("n")))
                    .param("item", "unit/" + unit)
                    .param("days", daysAgo)
                    .param("minutes", minutes)
                    .param("from", from)
                    .param("to", to)
                    .update();
        }
    }

    @Test
    void theFunnelCountsThoseWhoSignedUpInTheTime() {
        people(9, 60, 6);
        began(SQL, 1, 4, 20, "DONE", 0);
        began(PYTHON, 5, 5, 20, "IN_PROGRESS", 0);
        // The admin signed up today.
        assertThat(insight.of(Period.QUARTER).funnel()).isEqualTo(new Funnel(10, 6, 4, 0, 0));
        assertThat(insight.of(Period.MONTH).funnel()).isEqualTo(new Funnel(1, 0, 0, 0, 0));
        assertThat(insight.of(Period.ALL).roles())
                .containsExactly(
                        new RoleChosen(new Slug("machine-learning-engineer"), 4),
                        new RoleChosen(new Slug("data-scientist"), 2));
    }

    @Test
    void aReviewThatIsDecidedCountsForItsLearnerAndAsATimeOfWaiting() {
        sample.decided(sample.person("Lea Learner"), sample.mentor("Mia Mentor"), Verdict.APPROVED, 2);
        entities.flush();
        TestPeople.signIn(admin);
        Numbers numbers = insight.of(Period.MONTH);
        // All three of them have signed up as learners.
        assertThat(numbers.funnel().signedUp()).isEqualTo(3);
        assertThat(numbers.funnel().firstProject()).isEqualTo(1);
        assertThat(numbers.funnel().firstReview()).isEqualTo(1);
        assertThat(numbers.waits()).singleElement().satisfies(wait -> {
            assertThat(wait.kind()).isEqualTo("PROJECT");
            assertThat(wait.decided()).isEqualTo(1);
            assertThat(wait.medianDays()).isBetween(0.0, 1.0);
            assertThat(wait.longDays()).isEqualTo(wait.medianDays());
        });
    }

    @Test
    void abandonedIsWhatIsNotDoneAndWasNotTouchedForLong() {
        people(10, 80, 0);
        began(SQL, 1, 4, 60, "IN_PROGRESS", 0);
        began(SQL, 5, 8, 10, "IN_PROGRESS", 0);
        began(SQL, 9, 10, 60, "DONE", 0);
        // Who has logged time since has not given up.
        sql.sql("""
                        insert into time_entry (account_id, id, version, form_id, item_key, day, minutes, note)
                        values (%s, gen_random_uuid(), 0, gen_random_uuid(), 'unit/sql.working', current_date, 30, '')""".formatted(person("1"))).update();
        assertThat(insight.of(Period.QUARTER).stalls()).containsExactly(new Stall(SQL, 10, 30, null, null));
        assertThat(insight.of(Period.MONTH).stalls()).isEmpty();
    }

    @Test
    void whatTakesLongerThanThoughtIsFoundByTheMedianOfThoseWhoDidIt() {
        people(6, 80, 0);
        // It is thought to take 15 hours.
        began(SQL, 1, 6, 60, "DONE", 30 * 60);
        assertThat(insight.of(Period.QUARTER).stalls()).containsExactly(new Stall(SQL, 6, 0, 30.0, 100));
    }

    @Test
    void nothingIsSaidOfFewerThanFivePeople() {
        people(9, 80, 0);
        began(SQL, 1, 4, 60, "IN_PROGRESS", 0);
        assertThat(insight.of(Period.ALL).stalls()).isEmpty();
        // Five began it, but four logged time.
        began(PYTHON, 1, 4, 60, "DONE", 40 * 60);
        began(PYTHON, 5, 9, 60, "IN_PROGRESS", 0);
        assertThat(insight.of(Period.ALL).stalls()).containsExactly(new Stall(PYTHON, 9, 56, null, null));
    }

    @Test
    void tenThousandPeopleAreCountedWithTwoStatementsInSeconds() {
        people(10_000, 60, 8_000);
        List.of("sql.working", "python.working", "python.awareness", "sql.awareness")
                .forEach(unit -> began(UnitId.parse(unit), 1, 10_000, 50, "DONE", 600));
        Instant begin = Instant.now();
        List<String> statements = Statements.during(
                () -> assertThat(insight.of(Period.ALL).funnel().firstStep()).isEqualTo(10_000));
        assertThat(statements).hasSize(2);
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void onlyAdminsSeeTheNumbers() {
        TestPeople.signIn(TestPeople.newLearner(signUp));
        assertThatThrownBy(() -> insight.of(Period.ALL)).isInstanceOf(AccessDeniedException.class);
    }
}
