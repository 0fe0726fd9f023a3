package io.cairn.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.file.FileContents;
import io.cairn.file.Files;
import io.cairn.file.StoredFile;
import io.cairn.portfolio.CvContent;
import io.cairn.portfolio.CvEntry;
import io.cairn.portfolio.Cvs;
import io.cairn.portfolio.PageContent;
import io.cairn.portfolio.Placement;
import io.cairn.portfolio.Portfolios;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectField;
import io.cairn.portfolio.ProjectImage;
import io.cairn.portfolio.Projects;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A learner submits what they have made. */
class SubmissionsTest extends ReviewTest {

    @Autowired
    private Submissions submissions;

    @Autowired
    private Projects projects;

    @Autowired
    private Portfolios portfolios;

    @Autowired
    private Cvs cvs;

    @Autowired
    private Files files;

    @Autowired
    private FileContents contents;

    @Autowired
    private SnapshotFiles snapshotFiles;

    @Autowired
    private ShownFiles shownFiles;

    private UUID project;

    @BeforeEach
    void make() {
        project = projects.create(null, UUID.randomUUID());
        save(content("Churn"));
    }

    private void save(ProjectContent content) {
        projects.save(project, content, projects.project(project).version());
    }

    private SubmissionRequest ofProject() {
        return new SubmissionRequest(
                ReviewKind.PROJECT, project, new Slug("machine-learning-engineer"), null, " Be strict ");
    }

    private UUID submit(SubmissionRequest request) {
        return submissions.submit(request, submissions.preview(request).digest(), UUID.randomUUID());
    }

    @Test
    void whatIsPreviewedIsWhatTheMentorSees() {
        SubmissionPreview preview = submissions.preview(ofProject());
        assertThat(preview.problems()).isEmpty();
        UUID submission = submissions.submit(ofProject(), preview.digest(), UUID.randomUUID());
        as(mentor);
        DeskView seen = desk.open(submission);
        assertThat(seen.snapshot()).isEqualTo(preview.snapshot());
        assertThat(seen.note()).isEqualTo("Be strict");
        assertThat(seen.info().title()).isEqualTo("Churn");
        assertThat(seen.info().role()).isEqualTo(new Slug("machine-learning-engineer"));
        assertThat(seen.rubric()).isEqualTo(rubric());
        assertThat(seen.proposed()).contains(UNIT);
    }

    @Test
    void theLearnerGoesOnEditingTheOriginal() {
        UUID submission = submit(ofProject());
        save(content("Churn, renamed"));
        assertThat(submissions
                        .submission(submission)
                        .snapshot()
                        .projects()
                        .getFirst()
                        .content()
                        .title())
                .isEqualTo("Churn");
        projects.remove(project);
        assertThat(submissions.submission(submission).snapshot().projects()).hasSize(1);
    }

    @Test
    void nothingElseIsSubmittedThanWasLookedAt() {
        String digest = submissions.preview(ofProject()).digest();
        save(content("Something else"));
        assertThatThrownBy(() -> submissions.submit(ofProject(), digest, UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        PreviewOutdatedException.class,
                        outdated -> assertThat(outdated.current()).isEqualTo(submissions.preview(ofProject())));
        assertThat(submissions.all()).isEmpty();
    }

    @Test
    void theSameFormSubmitsOnceEvenWhenTheWorkHasChangedMeanwhile() {
        UUID form = UUID.randomUUID();
        String digest = submissions.preview(ofProject()).digest();
        UUID submission = submissions.submit(ofProject(), digest, form);
        assertThat(submissions.submit(ofProject(), digest, form)).isEqualTo(submission);
        save(content("Something else"));
        assertThat(submissions.submit(ofProject(), digest, form)).isEqualTo(submission);
        assertThat(submissions.all()).hasSize(1);
    }

    @Test
    void whatWaitsAlreadyCannotBeSubmittedAgain() {
        submit(ofProject());
        assertThatThrownBy(() -> submit(ofProject()))
                .isInstanceOfSatisfying(
                        SubmissionRefusedException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(SubmissionProblem.ALREADY_WAITING));
    }

    @Test
    void anUnfinishedProjectCannotBeSubmitted() {
        UUID idea = projects.create(null, UUID.randomUUID());
        assertThat(submissions
                        .preview(new SubmissionRequest(ReviewKind.PROJECT, idea, null, null, ""))
                        .problems())
                .containsExactly(SubmissionProblem.NOT_FINISHED, SubmissionProblem.NO_PARADIGM);
    }

    @Test
    void anEmptyPortfolioHasNothingToShow() {
        projects.remove(project);
        SubmissionRequest request = new SubmissionRequest(ReviewKind.PORTFOLIO, null, null, null, "");
        assertThatThrownBy(() -> submit(request))
                .isInstanceOfSatisfying(
                        SubmissionRefusedException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(SubmissionProblem.NOTHING_TO_SHOW));
    }

    @Test
    void aPortfolioShowsWhatItsPageShows() {
        UUID hidden = projects.create(null, UUID.randomUUID());
        int version = portfolios.save(
                new PageContent("Builds recommenders", "I look for", "", "", List.of(), true, true),
                portfolios.portfolio().version());
        portfolios.arrangeProjects(List.of(new Placement(hidden, false), new Placement(project, true)), version);
        UUID submission = submit(new SubmissionRequest(ReviewKind.PORTFOLIO, null, null, null, ""));
        as(mentor);
        DeskView seen = desk.open(submission);
        assertThat(seen.snapshot().page().headline()).isEqualTo("Builds recommenders");
        assertThat(seen.snapshot().projects())
                .singleElement()
                .satisfies(shown -> assertThat(shown.content().readme()).isEqualTo("# Read me"));
        assertThat(seen.rubric().slug()).isEqualTo(new Slug("portfolio-review"));
        assertThat(seen.proposed()).containsExactly(UNIT);
    }

    @Test
    void aCvSaysWhereSomebodyWorked() {
        CvEntry nurse = new CvEntry("Nurse", "Uppsala", YearMonth.of(2015, 3), null, "Night shifts");
        CvContent cv = new CvContent("lea@example.org", "", "Uppsala", List.of(nurse), List.of());
        cvs.save(cv, 0);
        UUID submission = submit(new SubmissionRequest(ReviewKind.CV, null, null, null, ""));
        as(mentor);
        assertThat(desk.open(submission).snapshot().cv()).isEqualTo(cv);
    }

    @Test
    void aCvMayBeAFileOfOnesOwn() throws IOException {
        StoredFile document = files.keepDocument("cv.png", new ByteArrayInputStream(png()));
        SubmissionRequest request = new SubmissionRequest(ReviewKind.CV, null, null, document.id(), "");
        UUID submission = submit(request);
        assertThat(submissions.submission(submission).snapshot().document()).isEqualTo(document.id());
        assertThat(submissions.submission(submission).rubric().slug()).isEqualTo(new Slug("cv-review"));
        as(TestPeople.newLearner(signUp));
        assertThat(submissions.preview(request).problems()).containsExactly(SubmissionProblem.NOTHING_TO_SHOW);
    }

    @Test
    void theNextVersionTellsWhatHasChanged() {
        UUID first = submit(ofProject());
        as(mentor);
        review(first, Verdict.CHANGES_REQUESTED);
        as(learner);
        save(content("Churn, better"));
        UUID second = submit(ofProject());
        assertThat(submissions.submission(second).versions())
                .extracting(SubmissionInfo::number)
                .containsExactly(2, 1);
        as(mentor);
        assertThat(desk.open(second).changes())
                .containsExactly(new SnapshotChange(
                        SnapshotChange.What.PROJECT_CHANGED, project, "Churn, better", Set.of(ProjectField.TITLE)));
        assertThat(noticesOf(mentor)).contains("review-yours-first");
    }

    @Test
    void afterWithdrawingTheNextVersionIsForAnybody() {
        UUID first = submit(ofProject());
        assertThat(submissions.withdraw(first)).isEqualTo(Withdrawal.DONE);
        assertThat(submissions.withdraw(first)).isEqualTo(Withdrawal.DONE);
        UUID second = submit(ofProject());
        assertThat(path(second)).containsExactly("DRAFT QUEUED");
        assertThat(submissions.submission(second).info().number()).isEqualTo(2);
    }

    @Test
    void whatAMentorIsAtIsAskedBack() {
        UUID submission = submit(ofProject());
        as(mentor);
        desk.start(submission);
        as(learner);
        assertThat(submissions.withdraw(submission)).isEqualTo(Withdrawal.ASKED);
        assertThat(submissions.submission(submission).info().withdrawalAsked()).isTrue();
        assertThat(submissions.submission(submission).mentor().id()).isEqualTo(mentor.id());
        assertThat(noticesOf(mentor)).containsExactly("review-withdrawal");
    }

    @Test
    void whatIsDecidedCannotBeWithdrawn() {
        UUID submission = submit(ofProject());
        as(mentor);
        review(submission, Verdict.APPROVED);
        as(learner);
        assertThatThrownBy(() -> submissions.withdraw(submission)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void picturesAreKeptAsLongAsASnapshotShowsThem() throws IOException {
        StoredFile picture = files.keepImage("loss.png", new ByteArrayInputStream(png()));
        ProjectContent plain = content("Churn");
        save(withImage(plain, picture.id()));
        UUID submission = submit(ofProject());
        save(plain);
        assertThat(submissions.submission(submission).snapshot().files()).containsExactly(picture);
        assertThat(snapshotFiles.usedAmong(List.of(picture.id()))).containsExactly(picture.id());
        assertThatThrownBy(() -> files.remove(List.of(picture.id()))).isInstanceOf(RuntimeException.class);
        assertThat(contents.find(learner.id(), picture.id())).isPresent();
    }

    @Test
    void picturesAreShownToWhoeverMaySeeTheSnapshot() throws IOException {
        StoredFile picture = files.keepImage("loss.png", new ByteArrayInputStream(png()));
        StoredFile other = files.keepImage("other.png", new ByteArrayInputStream(png()));
        save(withImage(content("Churn"), picture.id()));
        UUID submission = submit(ofProject());
        ShownFile shown = new ShownFile(learner.id(), picture);
        assertThat(shownFiles.find(submission, picture.id())).contains(shown);
        as(TestPeople.newLearner(signUp));
        assertThat(shownFiles.find(submission, picture.id())).isEmpty();
        as(mentor);
        assertThat(shownFiles.find(submission, picture.id())).contains(shown);
        assertThat(shownFiles.find(submission, other.id())).isEmpty();
        review(submission, Verdict.CHANGES_REQUESTED);
        assertThat(shownFiles.find(submission, picture.id())).contains(shown);
        AccountInfo stranger = newMentor();
        as(stranger);
        assertThat(shownFiles.find(submission, picture.id())).isEmpty();
        as(learner);
        UUID next = submit(ofProject());
        as(stranger);
        assertThat(shownFiles.find(submission, picture.id())).contains(shown);
        as(learner);
        submissions.withdraw(next);
        as(stranger);
        assertThat(shownFiles.find(submission, picture.id())).isEmpty();
        assertThat(shownFiles.find(next, picture.id())).isEmpty();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static ProjectContent withImage(ProjectContent content, UUID file) {
        return new ProjectContent(
                content.title(),
                content.problem(),
                content.work(),
                content.result(),
                content.readme(),
                content.repositoryUrl(),
                content.demoUrl(),
                content.paradigm(),
                content.stages(),
                content.proves(),
                content.startedOn(),
                content.finishedOn(),
                content.hours(),
                content.teamwork(),
                content.share(),
                content.status(),
                content.met(),
                List.of(new ProjectImage(file, "Loss over time")));
    }

    @Test
    void theFormIsKeptAsItIsFilledIn() {
        submissions.keepDraft(ofProject());
        assertThat(submissions.form(ReviewKind.PROJECT, project).request()).isEqualTo(ofProject());
        submit(ofProject());
        assertThat(submissions.form(ReviewKind.PROJECT, project).request())
                .isEqualTo(new SubmissionRequest(
                        ReviewKind.PROJECT, project, new Slug("machine-learning-engineer"), null, ""));
    }

    @Test
    void theNextFormTellsWhatHasChangedAndWhatStillWaits() {
        assertThat(submissions.form(ReviewKind.PROJECT, project).changes()).isEmpty();
        UUID first = submit(ofProject());
        save(content("Churn, better"));
        SubmissionForm form = submissions.form(ReviewKind.PROJECT, project);
        assertThat(form.before()).extracting(SubmissionInfo::id).isEqualTo(first);
        assertThat(form.changes()).extracting(SnapshotChange::fields).containsExactly(Set.of(ProjectField.TITLE));
        assertThat(form.preview().problems()).containsExactly(SubmissionProblem.ALREADY_WAITING);
        submissions.withdraw(first);
        assertThat(submissions.form(ReviewKind.PROJECT, project).preview().problems())
                .isEmpty();
    }

    @Test
    void aFormThatWasLeftKeepsItsFile() throws IOException {
        StoredFile document = files.keepDocument("cv.png", new ByteArrayInputStream(png()));
        submissions.keepDraft(new SubmissionRequest(ReviewKind.CV, null, null, document.id(), ""));
        assertThat(snapshotFiles.usedAmong(List.of(document.id()))).containsExactly(document.id());
        assertThat(submissions.form(ReviewKind.CV, null).preview().snapshot().document())
                .isEqualTo(document.id());
    }

    @Test
    void deletingTheAccountTakesEverythingWithIt() {
        UUID submission = submit(ofProject());
        as(mentor);
        review(submission, Verdict.APPROVED);
        database.sql("delete from account where id = ?").param(learner.id()).update();
        assertThat(rows("review", submission)).isZero();
    }

    @Test
    void aReviewStaysWhenItsMentorHasGone() {
        UUID submission = submit(ofProject());
        as(mentor);
        review(submission, Verdict.APPROVED);
        database.sql("delete from account where id = ?").param(mentor.id()).update();
        as(learner);
        ReviewView review = submissions.submission(submission).review();
        assertThat(review.mentor()).isNull();
        assertThat(review.conversation().comments()).hasSize(2);
    }

    @Test
    void whatMentorsSayToOneAnotherIsNotForLearners() {
        UUID submission = submit(ofProject());
        as(mentor);
        desk.start(submission);
        desk.release(submission, "Weak, I fear");
        as(learner);
        assertThat(submissions.submission(submission).timeline())
                .extracting(Transition::note)
                .containsOnly("");
    }

    @Test
    void onlyLearnersSubmit() {
        AccountInfo nobody = new AccountInfo(learner.id(), "", "", Set.of(io.cairn.account.Authority.MENTOR));
        TestPeople.signIn(nobody);
        assertThatThrownBy(() -> submissions.all()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void submittingAndLookingTakeFewStatements() {
        String digest = submissions.preview(ofProject()).digest();
        UUID form = UUID.randomUUID();
        assertThat(Statements.during(() -> submissions.preview(ofProject()))).hasSize(1);
        assertThat(Statements.during(() -> submissions.form(ReviewKind.CV, null)))
                .hasSize(2);
        assertThat(Statements.during(() -> submissions.submit(ofProject(), digest, form)))
                .hasSize(2);
        UUID submission = submissions.all().getFirst().id();
        assertThat(Statements.during(() -> submissions.submission(submission))).hasSize(1);
        assertThat(Statements.during(() -> submissions.all())).hasSize(1);
        assertThat(Statements.during(() -> submissions.withdraw(submission))).hasSize(1);
    }

    private List<String> noticesOf(AccountInfo whom) {
        return database.sql("select kind from notification where account_id = ? order by id")
                .param(whom.id())
                .query(String.class)
                .list();
    }
}
