package io.cairn.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** How fair and how quick reviewing is; every submission gets a second opinion here. */
@TestPropertySource(properties = {"cairn.review.second-opinions=1", "cairn.review.sample=3"})
class ReviewQualityTest extends ReviewTest {

    @Autowired
    private SecondOpinions secondOpinions;

    @Autowired
    private ReviewQuality quality;

    @Autowired
    private ReviewOversight oversight;

    @Autowired
    private WaitingTimes waitingTimes;

    @Autowired
    private GivenReviews given;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Submissions submissions;

    @Autowired
    private MentorProfiles profiles;

    @Autowired
    private MockInterviewSubmissions interviews;

    @Autowired
    private TransactionTemplate transactions;

    private AccountInfo admin;

    @BeforeEach
    void beginWithNothing() {
        database.sql("delete from submission").update();
        admin = TestPeople.with(TestPeople.newLearner(signUp), Authority.ADMIN);
    }

    private UUID reviewed(Verdict verdict) {
        UUID submission = submitted();
        as(mentor);
        review(submission, verdict);
        return submission;
    }

    private AccountInfo secondMentor() {
        AccountInfo second = newMentor();
        as(second);
        profiles.save(new MentorDetails(Set.of(new Slug("python")), Set.of(), 3, ""), 0);
        return second;
    }

    @Test
    void aSecondOpinionIsBlindAndChangesNothingForTheLearner() {
        UUID submission = reviewed(Verdict.APPROVED);
        AccountInfo second = secondMentor();
        assertThat(secondOpinions.waiting())
                .extracting(SecondOpinionEntry::submission)
                .containsExactly(submission);
        assertThatThrownBy(() -> desk.open(submission)).isInstanceOf(NotFoundException.class);
        assertThat(secondOpinions.start(submission)).isPresent();
        DeskView view = desk.open(submission);
        assertThat(view.secondOpinion()).isTrue();
        assertThat(view.review()).isNull();
        assertThat(view.info().state()).isEqualTo(SubmissionState.IN_REVIEW);
        assertThat(view.timeline()).extracting(Transition::to).doesNotContain(SubmissionState.APPROVED);
        secondOpinions.finish(submission, drafts.save(submission, complete(Verdict.CHANGES_REQUESTED), 0));
        secondOpinions.finish(submission, 1);
        assertThat(stateOf(submission)).isEqualTo(SubmissionState.APPROVED);
        assertThat(secondOpinions.waiting()).isEmpty();
        as(learner);
        assertThat(submissions.submission(submission).review().verdict()).isEqualTo(Verdict.APPROVED);
        assertThat(second.id()).isNotEqualTo(mentor.id());
    }

    @Test
    void nobodyGivesTheSecondOpinionOnTheirOwnReviewOrWork() {
        UUID submission = reviewed(Verdict.APPROVED);
        assertThat(secondOpinions.waiting()).isEmpty();
        assertThat(secondOpinions.start(submission)).isEmpty();
        as(TestPeople.with(learner, Authority.MENTOR));
        assertThat(secondOpinions.start(submission)).isEmpty();
        assertThatThrownBy(() -> secondOpinions.finish(submission, 0)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void oneMentorAtATimeIsAtASecondOpinion() {
        UUID submission = reviewed(Verdict.APPROVED);
        secondMentor();
        secondOpinions.start(submission);
        int version = drafts.save(submission, complete(Verdict.APPROVED), 0);
        AccountInfo third = secondMentor();
        assertThat(secondOpinions.start(submission)).isEmpty();
        clock.pass(Duration.ofMinutes(30));
        assertThat(secondOpinions.start(submission)).isPresent();
        assertThat(drafts.draft(submission).version()).isZero();
        secondOpinions.release(submission);
        assertThat(version).isEqualTo(1);
        assertThat(third).isNotNull();
    }

    @Test
    void agreementIsReckonedByCriterion() {
        for (int i = 0; i < 3; i++) {
            UUID submission = reviewed(Verdict.APPROVED);
            secondMentor();
            secondOpinions.start(submission);
            secondOpinions.finish(submission, drafts.save(submission, scored(i == 0 ? 3 : 2), 0));
        }
        as(admin);
        List<CriterionAgreement> agreement = quality.agreement();
        assertThat(agreement).hasSameSizeAs(rubric().criteria());
        CriterionAgreement one = agreement.getFirst();
        assertThat(one.rubric()).isEqualTo(RUBRIC);
        assertThat(one.pairs()).isEqualTo(3);
        assertThat(one.meanDifference()).isCloseTo(1.0 / 3, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(one.kappa()).isZero();
    }

    private DraftContent scored(int score) {
        TreeMap<Slug, Integer> scores = new TreeMap<>();
        rubric().criteria().forEach(criterion -> scores.put(criterion.slug(), score));
        return new DraftContent(scores, List.of(), "", Verdict.APPROVED, Set.of());
    }

    @Test
    void whoScoresMilderThanTheOthersIsSeen() {
        reviewed(Verdict.APPROVED);
        UUID second = submitted();
        AccountInfo mild = newMentor();
        as(mild);
        desk.start(second);
        decisions.decide(second, drafts.save(second, scored(3), 0));
        as(admin);
        List<MentorQuality> mentors = quality.mentors();
        assertThat(mentors).hasSize(2);
        assertThat(mentors)
                .filteredOn(one -> one.mentor().id().equals(mild.id()))
                .allSatisfy(one -> {
                    assertThat(one.leniency()).isEqualTo(1.0);
                    assertThat(one.drift()).isNull();
                    assertThat(one.decided()).isOne();
                });
    }

    @Test
    void theWaitingTimeIsMeasuredOrNotKnown() {
        as(learner);
        assertThat(waitingTimes.of(ReviewKind.PROJECT)).isEmpty();
        decidedAfter(1);
        decidedAfter(2);
        assertThat(waitingTimes.of(ReviewKind.PROJECT)).isEmpty();
        decidedAfter(9);
        assertThat(waitingTimes.of(ReviewKind.PROJECT))
                .contains(new WaitingTime(Duration.ofHours(2), Duration.ofMinutes(456), 3));
        decidedAfter(3);
        assertThat(waitingTimes.of(ReviewKind.PROJECT).orElseThrow().median()).isEqualTo(Duration.ofHours(3));
        assertThat(waitingTimes.of(ReviewKind.CV)).isEmpty();
        assertThat(Statements.during(() -> waitingTimes.of(ReviewKind.CV))).hasSize(1);
    }

    private void decidedAfter(int hours) {
        UUID submission = submitted();
        clock.pass(Duration.ofHours(hours));
        as(mentor);
        review(submission, Verdict.APPROVED);
    }

    @Test
    void mentorsSeeTheirOwnNumbers() {
        UUID submission = reviewed(Verdict.APPROVED);
        as(learner);
        ratings.rate(submission, true, "");
        as(mentor);
        desk.start(submitted());
        MentorNumbers numbers = given.numbers();
        assertThat(numbers.open()).isOne();
        assertThat(numbers.openLimit()).isEqualTo(3);
        assertThat(numbers.decided()).containsEntry(Verdict.APPROVED, 1).containsEntry(Verdict.CHANGES_REQUESTED, 0);
        assertThat(numbers.helpful()).isOne();
        assertThat(given.count()).isOne();
        assertThat(given.page(0, 10)).singleElement().satisfies(one -> {
            assertThat(one.submission().id()).isEqualTo(submission);
            assertThat(one.helpful()).isTrue();
            assertThat(one.answerDue()).isFalse();
        });
        as(newMentor());
        assertThat(given.page(0, 10)).isEmpty();
        assertThat(given.numbers().atDesk()).isNull();
    }

    @Test
    void adminsSeeHowTheQueueIs() {
        submitted();
        clock.pass(Duration.ofDays(6));
        UUID second = submitted();
        as(mentor);
        desk.start(second);
        as(admin);
        QueueHealth health = quality.health();
        QueueHealth.KindHealth projects = health.kinds().stream()
                .filter(kind -> kind.kind() == ReviewKind.PROJECT)
                .findFirst()
                .orElseThrow();
        assertThat(projects.waiting()).isOne();
        assertThat(projects.inReview()).isOne();
        assertThat(projects.overdue()).isOne();
        assertThat(projects.time()).isNull();
        assertThat(health.kinds()).hasSize(3);
        assertThat(health.activeMentors()).isPositive();
        assertThat(oversight.page(OversightFilter.ALL, 0, 10).total()).isEqualTo(2);
    }

    @Test
    void anAdminCanGiveItToAnotherMentorOnRecord() {
        UUID submission = submitted();
        as(mentor);
        desk.start(submission);
        AccountInfo other = newMentor();
        as(admin);
        oversight.reassign(submission, other.id(), "On holiday");
        assertThat(oversight.interventions(submission)).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(Intervention.Kind.REASSIGNED);
            assertThat(act.mentor().id()).isEqualTo(other.id());
            assertThat(act.admin().id()).isEqualTo(admin.id());
            assertThat(act.reason()).isEqualTo("On holiday");
        });
        assertThat(path(submission)).endsWith("IN_REVIEW QUEUED");
        as(mentor);
        assertThat(desk.renew(submission)).isEmpty();
        assertThat(desk.start(submission)).isInstanceOf(StartOutcome.Reserved.class);
        as(other);
        assertThat(desk.start(submission)).isInstanceOf(StartOutcome.Started.class);
    }

    @Test
    void whatWaitsCanBeReassignedToo() {
        UUID submission = submitted();
        AccountInfo other = newMentor();
        as(admin);
        oversight.reassign(submission, other.id(), "Knows it best");
        assertThatThrownBy(() -> oversight.reassign(submission, learner.id(), "Why not"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> oversight.reassign(submission, other.id(), " "))
                .isInstanceOf(IllegalArgumentException.class);
        as(mentor);
        assertThat(desk.start(submission)).isInstanceOf(StartOutcome.Reserved.class);
    }

    @Test
    void anAdminCanCloseItOnRecordAndTheLearnerReadsWhy() {
        UUID submission = submitted();
        as(mentor);
        desk.start(submission);
        as(admin);
        oversight.close(submission, "Not your own work");
        assertThatThrownBy(() -> oversight.close(submission, "Again")).isInstanceOf(NotFoundException.class);
        assertThat(path(submission)).endsWith("IN_REVIEW QUEUED", "QUEUED WITHDRAWN");
        assertThat(rows("review_lease", submission)).isZero();
        as(learner);
        assertThat(submissions.submission(submission).timeline().getLast().note())
                .isEqualTo("Not your own work");
    }

    @Test
    void adminsReadThePrivateNotesAndNobodyElse() {
        UUID submission = reviewed(Verdict.CHANGES_REQUESTED);
        as(learner);
        ratings.rate(submission, false, "Rude");
        as(admin);
        assertThat(quality.privateNotes()).singleElement().satisfies(note -> {
            assertThat(note.rating().note()).isEqualTo("Rude");
            assertThat(note.mentor().id()).isEqualTo(mentor.id());
        });
        as(mentor);
        assertThatThrownBy(() -> quality.privateNotes()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> oversight.close(submission, "no")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aMockInterviewIsJudgedByItsMentorAlone() {
        UUID interview = UUID.randomUUID();
        as(mentor);
        UUID submission = held(interview);
        assertThat(held(interview)).isEqualTo(submission);
        as(newMentor());
        assertThat(desk.start(submission))
                .isEqualTo(new StartOutcome.Reserved(new Person(mentor.id(), mentor.displayName()), null));
        as(mentor);
        assertThat(desk.start(submission)).isInstanceOf(StartOutcome.Started.class);
        assertThat(desk.open(submission).rubric().slug()).isEqualTo(InterviewTopic.CODING.rubric());
        clock.pass(Duration.ofHours(1));
        assertThat(desk.start(submission)).isInstanceOf(StartOutcome.Started.class);
        desk.release(submission, "");
        as(newMentor());
        assertThat(desk.start(submission)).isInstanceOf(StartOutcome.Reserved.class);
    }

    private UUID held(UUID interview) {
        return transactions.execute(
                status -> interviews.held(learner.id(), mentor.id(), InterviewTopic.CODING, interview, "Graphs"));
    }
}
