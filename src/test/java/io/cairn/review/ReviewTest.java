package io.cairn.review;

import io.cairn.account.AccountInfo;
import io.cairn.account.AdjustableClock;
import io.cairn.account.Authority;
import io.cairn.account.SignUp;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.Rubric;
import io.cairn.catalog.UnitId;
import io.cairn.portfolio.PageContent;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectStatus;
import io.cairn.portfolio.Teamwork;
import io.cairn.review.Snapshot.ShownProject;
import io.cairn.shared.Slug;
import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A learner, mentors, and the services they meet; the clock stands still. */
@CairnTest
@Import(AdjustableClock.Instead.class)
abstract class ReviewTest {

    static final Slug RUBRIC = new Slug("classical-ml-project");
    static final UnitId UNIT = UnitId.parse("supervised-learning.working");

    @Autowired
    SignUp signUp;

    @Autowired
    AdjustableClock clock;

    @Autowired
    Catalogs catalogs;

    @Autowired
    SubmissionRows submissionRows;

    @Autowired
    ReviewDesk desk;

    @Autowired
    ReviewDrafts drafts;

    @Autowired
    ReviewDecisions decisions;

    @Autowired
    JdbcClient database;

    AccountInfo learner;
    AccountInfo mentor;

    @BeforeEach
    void meet() {
        mentor = newMentor();
        learner = TestPeople.newLearner(signUp);
        TestPeople.signIn(learner);
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    AccountInfo newMentor() {
        AccountInfo person = TestPeople.newLearner(signUp);
        database.sql("insert into account_authority (account_id, authority) values (?, 'MENTOR')")
                .param(person.id())
                .update();
        return TestPeople.with(person, Authority.MENTOR);
    }

    static void as(AccountInfo person) {
        TestPeople.signIn(person);
    }

    /** A project of the learner in the queue, whoever is signed in. */
    UUID submitted() {
        return submitted(learner, UUID.randomUUID());
    }

    /** The next version of a project of somebody. */
    UUID submitted(AccountInfo whose, UUID project) {
        return submissionRows
                .submit(newSubmission(whose, project, "Churn"), clock.instant())
                .orElseThrow()
                .info()
                .id();
    }

    NewSubmission newSubmission(AccountInfo whose, UUID project, String title) {
        return new NewSubmission(
                null,
                whose.id(),
                project,
                title,
                snapshot(project, title),
                Set.of("python"),
                "Be strict",
                UUID.randomUUID(),
                null);
    }

    Snapshot snapshot(UUID project, String title) {
        return new Snapshot(
                ReviewKind.PROJECT,
                catalogs.currentNumber(),
                RUBRIC,
                null,
                PageContent.EMPTY,
                List.of(new ShownProject(project, brief(), content(title))),
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    private @Nullable Slug brief() {
        return catalogs.current().briefs().getFirst().slug();
    }

    static ProjectContent content(String title) {
        return new ProjectContent(
                title,
                "Who will leave?",
                "Trained a model",
                "Finds four of five",
                "# Read me",
                "https://example.org/code",
                null,
                Paradigm.CLASSICAL_ML,
                Set.of(),
                Set.of(UNIT),
                null,
                null,
                40,
                Teamwork.ALONE,
                "",
                ProjectStatus.DONE,
                Set.of(),
                List.of());
    }

    Rubric rubric() {
        return catalogs.current().rubric(RUBRIC);
    }

    /** A complete review, as far as a mentor's typing goes. */
    DraftContent complete(Verdict verdict) {
        Map<Slug, Integer> scores = new TreeMap<>();
        rubric().criteria().forEach(criterion -> scores.put(criterion.slug(), 2));
        return new DraftContent(
                scores,
                List.of(
                        new DraftComment(About.whole(), "Good work"),
                        new DraftComment(
                                About.criterion(rubric().criteria().getFirst().slug()), "Say who decides")),
                "for me alone",
                verdict,
                Set.of(UNIT));
    }

    /** The signed-in mentor starts, types and decides. */
    void review(UUID submission, Verdict verdict) {
        desk.start(submission);
        decisions.decide(
                submission,
                drafts.save(
                        submission, complete(verdict), drafts.draft(submission).version()));
    }

    SubmissionState stateOf(UUID submission) {
        return database.sql("select state from submission where id = ?")
                .param(submission)
                .query(SubmissionState.class)
                .single();
    }

    int rows(String table, UUID submission) {
        return database.sql("select count(*) from %s where submission_id = ?".formatted(table))
                .param(submission)
                .query(Integer.class)
                .single();
    }

    /** From and to of everything that happened to it. */
    List<String> path(UUID submission) {
        return database.sql("""
                        select from_state || ' ' || to_state from submission_transition
                         where submission_id = ? order by id""").param(submission).query(String.class).list();
    }
}
