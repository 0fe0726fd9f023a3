package io.cairn.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.AccountInfo;
import io.cairn.review.StartOutcome.Started;
import io.cairn.review.StartOutcome.Taken;
import io.cairn.review.StartOutcome.TooMany;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Many at once. A pool of many connections, so that it is the database that keeps them apart. */
@TestPropertySource(
        properties = {
            "spring.datasource.hikari.maximum-pool-size=40",
            "spring.datasource.hikari.connection-timeout=30000",
            "spring.datasource.hikari.data-source-properties.options=-c statement_timeout=30000 -c lock_timeout=30000"
        })
class ReviewConcurrencyTest extends ReviewTest {

    @Test
    void aHundredStartsOfOneSubmissionGiveOneLease() throws Exception {
        UUID submission = submitted();
        List<AccountInfo> mentors = Stream.generate(this::newMentor).limit(100).toList();
        List<StartOutcome> outcomes = atOnce(mentors.stream()
                .<Callable<StartOutcome>>map(one -> () -> {
                    as(one);
                    return desk.start(submission);
                })
                .toList());
        assertThat(outcomes).hasSize(100).filteredOn(Started.class::isInstance).hasSize(1);
        AccountInfo winner = mentors.get(indexOfWinner(outcomes));
        assertThat(outcomes)
                .filteredOn(outcome -> !(outcome instanceof Started))
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Taken.class,
                                taken -> assertThat(taken.mentor().id()).isEqualTo(winner.id())));
        assertThat(rows("review_lease", submission)).isOne();
        assertThat(path(submission)).containsExactly("DRAFT QUEUED", "QUEUED IN_REVIEW");
    }

    private static int indexOfWinner(List<StartOutcome> outcomes) {
        return outcomes.indexOf(
                outcomes.stream().filter(Started.class::isInstance).findFirst().orElseThrow());
    }

    @Test
    void aMentorWhoStartsTenAtOnceGetsThree() throws Exception {
        List<UUID> submissions = Stream.generate(this::submitted).limit(10).toList();
        List<StartOutcome> outcomes = atOnce(submissions.stream()
                .<Callable<StartOutcome>>map(one -> () -> {
                    as(mentor);
                    return desk.start(one);
                })
                .toList());
        assertThat(outcomes).filteredOn(Started.class::isInstance).hasSize(3);
        assertThat(outcomes).filteredOn(TooMany.class::isInstance).hasSize(7);
    }

    @Test
    void startingAndWithdrawingAtOnceNeverDoBoth() throws Exception {
        for (int i = 0; i < 20; i++) {
            UUID submission = submitted();
            AccountInfo somebody = newMentor();
            List<Object> outcomes = atOnce(List.of(
                    () -> {
                        as(somebody);
                        try {
                            return desk.start(submission);
                        } catch (io.cairn.shared.NotFoundException e) {
                            return e;
                        }
                    },
                    () -> submissionRows.withdraw(learner.id(), submission, clock.instant())));
            boolean started = outcomes.getFirst() instanceof Started;
            assertThat(stateOf(submission)).isEqualTo(started ? SubmissionState.IN_REVIEW : SubmissionState.WITHDRAWN);
            assertThat(rows("review_lease", submission)).isEqualTo(started ? 1 : 0);
        }
    }

    @Test
    void theSameVersionSubmittedFromManyTabsIsOpenOnce() throws Exception {
        UUID project = UUID.randomUUID();
        List<Object> outcomes = atOnce(Stream.generate(() -> newSubmission(learner, project, "Churn"))
                .limit(10)
                .<Callable<Object>>map(one -> () -> {
                    try {
                        return submissionRows.submit(one, clock.instant());
                    } catch (org.springframework.dao.DuplicateKeyException e) {
                        return java.util.Optional.empty();
                    }
                })
                .toList());
        assertThat(outcomes).filteredOn(java.util.Optional.empty()::equals).hasSize(9);
    }

    private static <T> List<T> atOnce(List<Callable<T>> actions) throws InterruptedException, ExecutionException {
        CountDownLatch ready = new CountDownLatch(actions.size());
        List<T> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(actions.size())) {
            List<Future<T>> running = actions.stream()
                    .map(action -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return action.call();
                    }))
                    .toList();
            for (Future<T> one : running) {
                results.add(one.get());
            }
        }
        return results;
    }
}
