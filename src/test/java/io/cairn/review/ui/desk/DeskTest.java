package io.cairn.review.ui.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import io.cairn.account.AccountInfo;
import io.cairn.account.AdjustableClock;
import io.cairn.account.Authority;
import io.cairn.account.SignUp;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Rubric;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.portfolio.ProjectStatus;
import io.cairn.portfolio.Projects;
import io.cairn.review.About;
import io.cairn.review.DraftComment;
import io.cairn.review.DraftContent;
import io.cairn.review.MentorDetails;
import io.cairn.review.MentorProfiles;
import io.cairn.review.ReviewDecisions;
import io.cairn.review.ReviewDesk;
import io.cairn.review.ReviewDrafts;
import io.cairn.review.ReviewKind;
import io.cairn.review.SubmissionRequest;
import io.cairn.review.Submissions;
import io.cairn.review.Verdict;
import io.cairn.shared.Slug;
import io.cairn.shared.ui.Moments;
import io.cairn.support.TestPeople;
import io.cairn.support.ViewTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A learner who has submitted a project, and a mentor who can judge it; nothing else waits. The clock stands still. */
@Import(AdjustableClock.Instead.class)
abstract class DeskTest extends ViewTest {

    @Autowired
    SignUp signUp;

    @Autowired
    AdjustableClock clock;

    @Autowired
    Projects projects;

    @Autowired
    Submissions submissions;

    @Autowired
    MentorProfiles profiles;

    @Autowired
    ReviewDesk desk;

    @Autowired
    ReviewDrafts drafts;

    @Autowired
    ReviewDecisions decisions;

    @Autowired
    Catalogs catalogs;

    @Autowired
    JdbcClient database;

    AccountInfo learner;
    AccountInfo mentor;
    UUID project;
    UUID submission;

    @BeforeEach
    void aSubmissionAndAMentor() {
        database.sql("delete from submission").update();
        learner = TestPeople.newLearner(signUp);
        project = project(learner, "Churn");
        submission = submit(learner, ReviewKind.PROJECT, project);
        mentor = newMentor("Aiko");
        signIn(mentor);
    }

    /** One who can judge everything. */
    AccountInfo newMentor(String name) {
        AccountInfo person = TestPeople.newLearner(signUp);
        database.sql("update account set display_name = ? where id = ?")
                .params(name, person.id())
                .update();
        database.sql("insert into account_authority (account_id, authority) values (?, 'MENTOR')")
                .param(person.id())
                .update();
        AccountInfo mentor = TestPeople.with(
                new AccountInfo(person.id(), name, person.email(), person.authorities()), Authority.MENTOR);
        TestPeople.signIn(mentor);
        knows(catalogs.current().skills().stream()
                .map(skill -> skill.slug().value())
                .toArray(String[]::new));
        return mentor;
    }

    /** What the signed-in mentor can judge. */
    void knows(String... skills) {
        profiles.save(
                new MentorDetails(Stream.of(skills).map(Slug::new).collect(Collectors.toSet()), Set.of(), 3, ""),
                profiles.profile().version());
    }

    UUID project(AccountInfo whose, String title) {
        TestPeople.signIn(whose);
        UUID id = projects.create(ProjectSamples.BRIEF, UUID.randomUUID());
        ProjectContent content = ProjectSamples.written(ProjectStatus.DONE);
        projects.save(
                id, content.taking(Set.of(io.cairn.portfolio.ProjectField.TITLE), ProjectSamples.titled(title)), 0);
        return id;
    }

    UUID submit(AccountInfo whose, ReviewKind kind, UUID ofProject) {
        TestPeople.signIn(whose);
        SubmissionRequest request = new SubmissionRequest(kind, ofProject, null, null, "Be strict");
        return submissions.submit(request, submissions.preview(request).digest(), UUID.randomUUID());
    }

    /** Bo approves the submission, with a word on it, and another mentor may judge it as well. */
    void decideAndOfferOnceMore() {
        newMentor("Bo");
        desk.start(submission);
        DraftContent content = new DraftContent(
                desk.open(submission).rubric().criteria().stream()
                        .collect(Collectors.toMap(Rubric.Criterion::slug, criterion -> 3)),
                List.of(new DraftComment(About.whole(), "The first word on it")),
                "",
                Verdict.APPROVED,
                Set.of());
        decisions.decide(submission, drafts.save(submission, content, 0));
        database.sql("""
                        insert into second_opinion (account_id, submission_id, asked_at) values (?, ?, now())
                        on conflict do nothing""").params(learner.id(), submission).update();
    }

    /** Goes on as somebody else for a moment, as if in another browser. */
    static void as(AccountInfo person, AccountInfo back, Runnable action) {
        TestPeople.signIn(person);
        action.run();
        TestPeople.signIn(back);
    }

    static void press(String button) {
        _click(_find(Button.class, spec -> spec.withText(button)).getLast());
    }

    static Optional<Anchor> link(String text) {
        return _find(Anchor.class).stream()
                .filter(anchor -> anchor.getText().equals(text))
                .findFirst();
    }

    static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** The time of day in so many minutes. */
    String in(int minutes) {
        return Moments.time(clock.instant().plus(Duration.ofMinutes(minutes)));
    }

    /** What can be seen of the view. */
    static String viewText() {
        return textOf((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }
}
