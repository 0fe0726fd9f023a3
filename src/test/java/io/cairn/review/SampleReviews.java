package io.cairn.review;

import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.SignUp;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Rubric;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.portfolio.ProjectStatus;
import io.cairn.portfolio.Projects;
import io.cairn.shared.Slug;
import io.cairn.support.TestPeople;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People, submissions and reviews for tests of screens. Nobody is signed in afterwards. */
@Component
public class SampleReviews {

    private final SignUp signUp;
    private final Catalogs catalogs;
    private final Projects projects;
    private final Submissions submissions;
    private final MentorProfiles profiles;
    private final ReviewDesk desk;
    private final ReviewDrafts drafts;
    private final ReviewDecisions decisions;
    private final JdbcClient database;

    SampleReviews(
            SignUp signUp,
            Catalogs catalogs,
            Projects projects,
            Submissions submissions,
            MentorProfiles profiles,
            ReviewDesk desk,
            ReviewDrafts drafts,
            ReviewDecisions decisions,
            JdbcClient database) {
        this.signUp = signUp;
        this.catalogs = catalogs;
        this.projects = projects;
        this.submissions = submissions;
        this.profiles = profiles;
        this.desk = desk;
        this.drafts = drafts;
        this.decisions = decisions;
        this.database = database;
    }

    /** Somebody of that name with more authorities, in the database as in the session. */
    public AccountInfo person(String name, Authority... more) {
        AccountInfo person = TestPeople.newLearner(signUp);
        database.sql("update account set display_name = ? where id = ?")
                .params(name, person.id())
                .update();
        for (Authority authority : more) {
            database.sql("insert into account_authority (account_id, authority) values (?, ?)")
                    .params(person.id(), authority.name())
                    .update();
        }
        AccountInfo named = new AccountInfo(person.id(), name, person.email(), person.authorities());
        return TestPeople.with(named, more);
    }

    /** A mentor who can judge everything. */
    public AccountInfo mentor(String name) {
        AccountInfo mentor = person(name, Authority.MENTOR);
        Set<Slug> everything =
                catalogs.current().skills().stream().map(skill -> skill.slug()).collect(Collectors.toSet());
        as(mentor, () -> profiles.save(new MentorDetails(everything, Set.of(Locale.ENGLISH), 20, ""), 0));
        return mentor;
    }

    /** A project that waits for a mentor. */
    public UUID submitted(AccountInfo learner) {
        TestPeople.signIn(learner);
        try {
            UUID project = projects.create(ProjectSamples.BRIEF, UUID.randomUUID());
            projects.save(project, ProjectSamples.written(ProjectStatus.DONE), 0);
            SubmissionRequest request = new SubmissionRequest(ReviewKind.PROJECT, project, null, null, "Be strict");
            return submissions.submit(request, submissions.preview(request).digest(), UUID.randomUUID());
        } finally {
            TestPeople.signOut();
        }
    }

    /** Another one that the mentor has judged, with the same score everywhere. */
    public UUID decided(AccountInfo learner, AccountInfo mentor, Verdict verdict, int score) {
        UUID submission = submitted(learner);
        as(mentor, () -> {
            desk.start(submission);
            DraftContent content = new DraftContent(
                    desk.open(submission).rubric().criteria().stream()
                            .collect(Collectors.toMap(Rubric.Criterion::slug, criterion -> score)),
                    List.of(new DraftComment(About.whole(), "As discussed")),
                    "",
                    verdict,
                    Set.of());
            decisions.decide(submission, drafts.save(submission, content, 0));
        });
        return submission;
    }

    public void as(AccountInfo person, Runnable action) {
        TestPeople.signIn(person);
        try {
            action.run();
        } finally {
            TestPeople.signOut();
        }
    }
}
