package io.cairn.review;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForMentors;
import io.cairn.catalog.Catalogs;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands mock interviews that have been held over to the desk, where their mentor judges them by the topic's rubric. */
@Service
@ForMentors
public class MockInterviewSubmissions {

    private final SubmissionRows rows;
    private final Catalogs catalogs;
    private final CurrentUser user;
    private final Clock clock;

    MockInterviewSubmissions(SubmissionRows rows, Catalogs catalogs, CurrentUser user, Clock clock) {
        this.rows = rows;
        this.catalogs = catalogs;
        this.user = user;
        this.clock = clock;
    }

    /**
     * An interview has been held and waits for its mentor's judgement, and for nobody else's. Handing the same interview
     * over twice has no effect.
     *
     * @param mentor who has held it: the mentor who is signed in
     * @param note what the learner wanted of it; may be empty
     * @return the submission's id: that of the interview
     * @throws IllegalArgumentException if it is another mentor's, or one's own interview
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID held(UUID learner, UUID mentor, InterviewTopic topic, UUID interview, String note) {
        if (!mentor.equals(user.id()) || mentor.equals(learner)) {
            throw new IllegalArgumentException("Not for this mentor to judge");
        }
        Snapshot snapshot = Snapshot.ofInterview(topic, catalogs.currentNumber());
        NewSubmission submission =
                new NewSubmission(interview, learner, interview, "", snapshot, Set.of(), note, interview, mentor);
        return rows.submit(submission, clock.instant())
                .map(submitted -> submitted.info().id())
                .or(() -> rows.madeBy(learner, interview))
                .orElseThrow(() -> new IllegalStateException("Interview %s is open already".formatted(interview)));
    }
}
