package io.cairn.review;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in learner thinks of the reviews they got. */
@Service
@ForLearners
@Transactional(readOnly = true)
public class Ratings extends SessionService {

    public static final int MAX_NOTE_LENGTH = 2_000;

    private final transient RatingRows rows;
    private final transient SubmissionRows submissions;
    private final transient CurrentUser user;
    private final transient Clock clock;

    Ratings(RatingRows rows, SubmissionRows submissions, CurrentUser user, Clock clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Says whether a review helped; saying it again replaces it.
     *
     * @param privateNote for admins alone; may be empty
     * @throws IllegalArgumentException if the note is too long
     * @throws NotFoundException if there is no decided submission of the learner
     */
    @Transactional
    public void rate(UUID submission, boolean helpful, String privateNote) {
        String note = Texts.optional(privateNote, MAX_NOTE_LENGTH);
        if (!rows.rate(user.id(), submission, new Rating(helpful, note, clock.instant()))) {
            throw new NotFoundException("No review of " + submission);
        }
    }

    /**
     * Lets another mentor judge what a review did not help with. The same snapshot becomes the next version and keeps its
     * place in the queue.
     *
     * @param formId identity of the form: sending it twice makes one version
     * @return the new version's id
     * @throws NotFoundException unless it is the learner's newest version, decided and rated unhelpful
     */
    @Transactional
    public UUID askAnotherMentor(UUID submission, UUID formId) {
        return rows.toAnotherMentor(user.id(), submission, formId, clock.instant())
                .or(() -> submissions.madeBy(user.id(), formId))
                .orElseThrow(() -> new NotFoundException("No unhelpful review of " + submission));
    }
}
