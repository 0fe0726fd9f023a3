package io.cairn.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.AccountInfo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/**
 * People do things in any order, and time goes by. Whatever they do, the database is where a model of a few lines says it
 * should be, and its record of the way there is one that the table of states allows.
 */
class RandomReviewsTest extends ReviewTest {

    @Autowired
    private LeaseRows leases;

    /** What a submission should be; the mentor who has it, and until how many minutes from the beginning. */
    private static final class Model {
        private SubmissionState state = SubmissionState.QUEUED;
        private @Nullable AccountInfo holder;
        private int until;
        private boolean asked;
        private final List<String> path = new ArrayList<>(List.of("DRAFT QUEUED"));

        void become(SubmissionState next) {
            path.add(state + " " + next);
            state = next;
        }

        void letGo() {
            become(SubmissionState.QUEUED);
            holder = null;
            if (asked) {
                become(SubmissionState.WITHDRAWN);
            }
        }

        boolean isHeldBy(AccountInfo mentor, int now) {
            return Objects.equals(holder, mentor) && now < until;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whateverPeopleDoTheDatabaseAgreesWithTheModel(int seed) {
        Random random = new Random(seed);
        List<AccountInfo> mentors = List.of(mentor, newMentor());
        UUID submission = submitted();
        Model model = new Model();
        int now = 0;
        for (int i = 0; i < 25; i++) {
            AccountInfo who = mentors.get(random.nextInt(mentors.size()));
            as(who);
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> start(submission, model, who, now);
                case 3 -> renew(submission, model, who, now);
                case 4 -> release(submission, model, who);
                case 5 -> withdraw(submission, model, random);
                case 6 -> decide(submission, model, who, now, Verdict.values()[random.nextInt(3)]);
                default -> {
                    int minutes = random.nextInt(25);
                    clock.pass(Duration.ofMinutes(minutes));
                    now += minutes;
                    leases.sweep(clock.instant());
                    if (model.holder != null && now >= model.until) {
                        model.letGo();
                    }
                }
            }
            assertThat(stateOf(submission)).isEqualTo(model.state);
            assertThat(rows("review_lease", submission)).isEqualTo(model.holder == null ? 0 : 1);
        }
        assertThat(path(submission)).isEqualTo(model.path);
    }

    private void start(UUID submission, Model model, AccountInfo who, int now) {
        boolean started = tried(() -> desk.start(submission)) instanceof StartOutcome.Started;
        if (model.state == SubmissionState.QUEUED) {
            model.become(SubmissionState.IN_REVIEW);
            model.holder = who;
            model.until = now + 30;
        }
        assertThat(started).isEqualTo(model.isHeldBy(who, now));
    }

    private void renew(UUID submission, Model model, AccountInfo who, int now) {
        assertThat(desk.renew(submission).isPresent()).isEqualTo(model.isHeldBy(who, now));
        if (model.isHeldBy(who, now)) {
            model.until = now + 30;
        }
    }

    private void release(UUID submission, Model model, AccountInfo who) {
        desk.release(submission, "");
        if (who.equals(model.holder)) {
            model.letGo();
        }
    }

    private void withdraw(UUID submission, Model model, Random random) {
        if (random.nextInt(3) > 0) {
            return;
        }
        submissionRows.withdraw(learner.id(), submission, clock.instant());
        if (model.state == SubmissionState.QUEUED) {
            model.become(SubmissionState.WITHDRAWN);
        } else if (model.state == SubmissionState.IN_REVIEW) {
            model.asked = true;
        }
    }

    private void decide(UUID submission, Model model, AccountInfo who, int now, Verdict verdict) {
        tried(() -> {
            int version = drafts.save(
                    submission, complete(verdict), drafts.draft(submission).version());
            decisions.decide(submission, version);
            return verdict;
        });
        if (model.isHeldBy(who, now)) {
            model.become(SubmissionState.valueOf(verdict.name()));
            model.holder = null;
        }
    }

    private static @Nullable Object tried(java.util.function.Supplier<?> action) {
        try {
            return action.get();
        } catch (DataAccessException | NullPointerException unexpected) {
            throw unexpected;
        } catch (RuntimeException refusal) {
            return null;
        }
    }
}
