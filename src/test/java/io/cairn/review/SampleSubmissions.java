package io.cairn.review;

import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.CurrentUser;
import io.cairn.account.SignUp;
import io.cairn.catalog.UnitId;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.portfolio.ProjectStatus;
import io.cairn.portfolio.Projects;
import io.cairn.shared.Slug;
import io.cairn.support.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a learner hands in, step by step, and what a mentor says to it. Whoever was signed in before is so afterwards. */
@Component
public class SampleSubmissions {

    /** One of the units that the sample project shows. */
    public static final UnitId UNIT = UnitId.parse("pandas.working");

    private final SignUp signUp;
    private final Projects projects;
    private final Submissions submissions;
    private final ReviewDesk desk;
    private final ReviewDrafts drafts;
    private final ReviewDecisions decisions;
    private final ReviewConversations conversations;
    private final CurrentUser user;
    private final JdbcClient database;

    SampleSubmissions(
            SignUp signUp,
            Projects projects,
            Submissions submissions,
            ReviewDesk desk,
            ReviewDrafts drafts,
            ReviewDecisions decisions,
            ReviewConversations conversations,
            CurrentUser user,
            JdbcClient database) {
        this.signUp = signUp;
        this.projects = projects;
        this.submissions = submissions;
        this.desk = desk;
        this.drafts = drafts;
        this.decisions = decisions;
        this.conversations = conversations;
        this.user = user;
        this.database = database;
    }

    public AccountInfo newMentor() {
        AccountInfo person = TestPeople.newLearner(signUp);
        database.sql("insert into account_authority (account_id, authority) values (?, 'MENTOR')")
                .param(person.id())
                .update();
        return TestPeople.with(person, Authority.MENTOR);
    }

    /** A project of the signed-in learner that is done. */
    public UUID project(String title) {
        UUID project = projects.create(ProjectSamples.BRIEF, UUID.randomUUID());
        rename(project, title);
        return project;
    }

    /** Makes its next version differ from the one before. */
    public void rename(UUID project, String title) {
        projects.save(
                project,
                ProjectSamples.with(ProjectSamples.written(ProjectStatus.DONE), "title", title),
                projects.project(project).version());
    }

    /** The next version of the signed-in learner's project. */
    public UUID submitted(UUID project) {
        SubmissionRequest request =
                new SubmissionRequest(ReviewKind.PROJECT, project, new Slug("data-scientist"), null, "Be strict");
        return submissions.submit(request, submissions.preview(request).digest(), UUID.randomUUID());
    }

    public void start(UUID submission, AccountInfo mentor) {
        as(mentor, () -> desk.start(submission));
    }

    /** Says something to the whole, to the project and to the first criterion, and decides. */
    public void decide(UUID submission, AccountInfo mentor, Verdict verdict) {
        as(mentor, () -> {
            desk.start(submission);
            DeskView view = desk.open(submission);
            Map<Slug, Integer> scores = new TreeMap<>();
            view.rubric().criteria().forEach(criterion -> scores.put(criterion.slug(), 2));
            DraftContent content = new DraftContent(
                    scores,
                    List.of(
                            new DraftComment(About.whole(), "A careful piece of work"),
                            new DraftComment(
                                    About.criterion(
                                            view.rubric().criteria().getFirst().slug()),
                                    "Say who decides with it")),
                    "for me alone",
                    verdict,
                    verdict.approves() ? Set.of(UNIT) : Set.of());
            decisions.decide(
                    submission, drafts.save(submission, content, view.draft().version()));
        });
    }

    public void say(UUID submission, AccountInfo who, String text) {
        as(who, () -> conversations.say(submission, About.whole(), text, UUID.randomUUID()));
    }

    public void end(UUID submission, AccountInfo who) {
        as(who, () -> conversations.end(submission));
    }

    private void as(AccountInfo who, Runnable action) {
        AccountInfo before = user.require();
        TestPeople.signIn(who);
        try {
            action.run();
        } finally {
            TestPeople.signIn(before);
        }
    }
}
