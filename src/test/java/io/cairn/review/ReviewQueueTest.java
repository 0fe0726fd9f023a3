package io.cairn.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.AccountInfo;
import io.cairn.portfolio.PageContent;
import io.cairn.review.QueueFilter.Whose;
import io.cairn.shared.Slug;
import io.cairn.support.Statements;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ReviewQueueTest extends ReviewTest {

    private static final Duration FAST = Duration.ofMillis(500);

    @Autowired
    private ReviewQueue queue;

    @Autowired
    private MentorProfiles profiles;

    @Autowired
    private ReviewOversight oversight;

    @Autowired
    private Ratings ratings;

    @BeforeEach
    void beginWithAnEmptyQueue() {
        database.sql("delete from submission").update();
        knows("python");
        as(learner);
    }

    private void knows(String... skills) {
        as(mentor);
        profiles.save(
                new MentorDetails(
                        Set.of(skills).stream().map(Slug::new).collect(java.util.stream.Collectors.toSet()),
                        Set.of(),
                        3,
                        ""),
                profiles.profile().version());
    }

    private List<UUID> idsSeenBy(AccountInfo whom, QueueFilter filter) {
        as(whom);
        QueuePage page = queue.page(filter, 0, 50);
        List<UUID> ids = page.entries().stream().map(entry -> entry.info().id()).toList();
        assertThat(page.total()).isEqualTo(ids.size());
        return ids;
    }

    private List<UUID> idsSeenBy(AccountInfo whom) {
        return idsSeenBy(whom, QueueFilter.ALL);
    }

    private UUID submitted(ReviewKind kind, Set<String> skills) {
        NewSubmission like = newSubmission(learner, UUID.randomUUID(), "Other");
        Snapshot snapshot = new Snapshot(
                kind,
                like.snapshot().edition(),
                RUBRIC,
                new Slug("data-analyst"),
                PageContent.EMPTY,
                like.snapshot().projects(),
                List.of(),
                List.of(),
                null,
                null,
                null);
        return submissionRows
                .submit(
                        new NewSubmission(
                                null,
                                learner.id(),
                                UUID.randomUUID(),
                                "",
                                snapshot,
                                skills,
                                "",
                                UUID.randomUUID(),
                                null),
                        clock.instant())
                .orElseThrow()
                .info()
                .id();
    }

    @Test
    void theOldestComesFirst() {
        UUID first = submitted();
        clock.pass(Duration.ofHours(1));
        UUID second = submitted();
        assertThat(idsSeenBy(mentor)).containsExactly(first, second);
    }

    @Test
    void workBeyondItsPromisedTimeRises() {
        UUID project = submitted();
        clock.pass(Duration.ofDays(1));
        UUID cv = submitted(ReviewKind.CV, Set.of());
        assertThat(idsSeenBy(mentor)).containsExactly(project, cv);
        clock.pass(Duration.ofDays(3));
        assertThat(idsSeenBy(mentor)).containsExactly(cv, project);
        assertThat(queue.page(QueueFilter.ALL, 0, 1).entries().getFirst().overdue())
                .isTrue();
    }

    @Test
    void aMentorSeesWhatTheyCanJudge() {
        UUID python = submitted();
        UUID sql = submitted(ReviewKind.PROJECT, Set.of("sql"));
        UUID cv = submitted(ReviewKind.CV, Set.of());
        assertThat(idsSeenBy(mentor)).containsExactlyInAnyOrder(python, cv);
        knows("sql");
        assertThat(idsSeenBy(mentor)).containsExactlyInAnyOrder(sql, cv);
        assertThat(idsSeenBy(newMentor())).containsExactly(cv);
    }

    @Test
    void neverTheirOwn() {
        submitted(mentor, UUID.randomUUID());
        assertThat(idsSeenBy(mentor)).isEmpty();
    }

    @Test
    void nothingWhilePausedButWhatTheyHave() {
        UUID mine = submitted();
        submitted();
        as(mentor);
        desk.start(mine);
        profiles.pause();
        assertThat(idsSeenBy(mentor)).containsExactly(mine);
        profiles.resume();
        assertThat(idsSeenBy(mentor)).hasSize(2);
    }

    @Test
    void whoHasWhatIsSeen() {
        UUID submission = submitted();
        as(mentor);
        desk.start(submission);
        AccountInfo other = newMentor();
        UUID free = submitted(ReviewKind.CV, Set.of());
        as(mentor);
        QueueEntry entry = queue.page(new QueueFilter(ReviewKind.PROJECT, null, null, Whose.ALL), 0, 9)
                .entries()
                .getFirst();
        assertThat(entry.lease().mentor().id()).isEqualTo(mentor.id());
        assertThat(idsSeenBy(mentor, new QueueFilter(null, null, null, Whose.MINE)))
                .containsExactly(submission);
        assertThat(idsSeenBy(mentor, new QueueFilter(null, null, null, Whose.NOBODYS)))
                .containsExactly(free);
        assertThat(idsSeenBy(other, new QueueFilter(null, null, null, Whose.MINE)))
                .isEmpty();
    }

    @Test
    void whatAMentorHasComesFirst() {
        UUID older = submitted();
        clock.pass(Duration.ofHours(1));
        UUID mine = submitted();
        as(mentor);
        desk.start(mine);
        assertThat(idsSeenBy(mentor)).containsExactly(mine, older);
    }

    @Test
    void itCanBeNarrowedByKindRoleAndSkill() {
        UUID project = submitted();
        UUID portfolio = submitted(ReviewKind.PORTFOLIO, Set.of("python", "sql"));
        assertThat(idsSeenBy(mentor, new QueueFilter(ReviewKind.PROJECT, null, null, Whose.ALL)))
                .containsExactly(project);
        assertThat(idsSeenBy(mentor, new QueueFilter(null, new Slug("data-analyst"), null, Whose.ALL)))
                .containsExactly(portfolio);
        assertThat(idsSeenBy(mentor, new QueueFilter(null, null, new Slug("sql"), Whose.ALL)))
                .containsExactly(portfolio);
    }

    @Test
    void theNewestVersionAlone() {
        UUID project = UUID.randomUUID();
        UUID first = submitted(learner, project);
        as(mentor);
        review(first, Verdict.CHANGES_REQUESTED);
        UUID second = submitted(learner, project);
        assertThat(idsSeenBy(mentor)).containsExactly(second);
        as(mentor);
        assertThat(queue.page(QueueFilter.ALL, 0, 1).entries().getFirst().meFirst())
                .isTrue();
    }

    @Test
    void whatIsForSomebodyElseFirstIsNotShownUntilThen() {
        AccountInfo other = newMentor();
        UUID submission = submitted(ReviewKind.CV, Set.of());
        as(mentor);
        desk.start(submission);
        desk.handOver(submission, other.id(), "");
        assertThat(idsSeenBy(mentor)).isEmpty();
        assertThat(idsSeenBy(other)).containsExactly(submission);
        clock.pass(Duration.ofDays(3));
        assertThat(idsSeenBy(mentor)).containsExactly(submission);
    }

    @Test
    void aMentorWhoPausesKeepsNobodyWaiting() {
        AccountInfo other = newMentor();
        UUID submission = submitted(ReviewKind.CV, Set.of());
        as(mentor);
        desk.start(submission);
        desk.handOver(submission, other.id(), "");
        as(other);
        profiles.pause();
        assertThat(idsSeenBy(mentor)).containsExactly(submission);
    }

    @Test
    void neitherWithdrawnWorkNorWhatIsAskedBackIsShown() {
        UUID withdrawn = submitted();
        submissionRows.withdraw(learner.id(), withdrawn, clock.instant());
        UUID asked = submitted(ReviewKind.CV, Set.of());
        as(mentor);
        desk.start(asked);
        submissionRows.withdraw(learner.id(), asked, clock.instant());
        assertThat(idsSeenBy(mentor)).containsExactly(asked);
        assertThat(idsSeenBy(newMentor())).isEmpty();
    }

    @Test
    void whatALearnerWantsJudgedByAnotherIsNotShownToTheFirst() {
        UUID submission = submitted(ReviewKind.CV, Set.of());
        as(mentor);
        desk.start(submission);
        decisions.decide(submission, drafts.save(submission, complete(Verdict.CHANGES_REQUESTED), 0));
        as(learner);
        ratings.rate(submission, false, "");
        UUID again = ratings.askAnotherMentor(submission, UUID.randomUUID());
        assertThat(idsSeenBy(mentor)).isEmpty();
        assertThat(idsSeenBy(newMentor())).containsExactly(again);
    }

    @Test
    void learnersHaveNoQueue() {
        as(learner);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> queue.page(QueueFilter.ALL, 0, 1))
                .isInstanceOf(AccessDeniedException.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> oversight.page(OversightFilter.ALL, 0, 1))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void tenThousandWaitingAreNoTrouble() {
        submitted();
        database.sql("""
                        insert into submission (account_id, id, kind, series_id, number, state, title, edition, rubric_key,
                                                skills, snapshot, note, form_id, submitted_at, place_at, due_at)
                        select account_id, gen_random_uuid(), kind, gen_random_uuid(), 1, state, title, edition,
                               rubric_key, case n % 3 when 0 then skills else '{sql}' end, snapshot, note,
                               gen_random_uuid(), submitted_at, place_at - n * interval '1 minute',
                               due_at - n * interval '1 minute'
                          from submission, generate_series(1, 10000) n""").update();
        database.sql("analyze submission").update();
        as(mentor);
        queue.page(QueueFilter.ALL, 0, 50);
        assertThat(Statements.during(() -> queue.page(QueueFilter.ALL, 0, 50))).hasSize(1);
        assertThat(timeOf(() -> queue.page(QueueFilter.ALL, 0, 50))).isLessThan(FAST);
        assertThat(timeOf(() -> queue.page(QueueFilter.ALL, 3_000, 50))).isLessThan(FAST);
        assertThat(queue.page(QueueFilter.ALL, 3_330, 50).total()).isEqualTo(3_334);
    }

    private static Duration timeOf(Runnable action) {
        long begin = System.nanoTime();
        action.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
