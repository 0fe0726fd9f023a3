package io.cairn.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.shared.NodeEvents;
import io.cairn.shared.NodeEvents.Subscription;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewEventsTest extends ReviewTest {

    @Autowired
    private NodeEvents events;

    @Autowired
    private ReviewConversations conversations;

    private final AtomicInteger ofQueue = new AtomicInteger();
    private final AtomicInteger ofSubmission = new AtomicInteger();

    @Test
    void openScreensHearOfEveryChange() {
        as(mentor);
        UUID submission = submitted();
        Subscription queue = events.subscribe(ReviewTopics.QUEUE, id -> ofQueue.incrementAndGet());
        Subscription one = events.subscribe(ReviewTopics.of(submission), nothing -> ofSubmission.incrementAndGet());
        await(ofQueue, () -> desk.start(submission));
        await(ofSubmission, () -> submissionRows.withdraw(learner.id(), submission, clock.instant()));
        await(ofQueue, () -> decisions.decide(submission, drafts.save(submission, complete(Verdict.APPROVED), 0)));
        as(learner);
        await(ofSubmission, () -> conversations.say(submission, About.whole(), "Thank you", UUID.randomUUID()));
        queue.end();
        one.end();
    }

    private static void await(AtomicInteger heard, Runnable change) {
        int before = heard.get();
        change.run();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(heard.get()).isGreaterThan(before));
    }
}
