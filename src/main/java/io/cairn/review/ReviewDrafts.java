package io.cairn.review;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForMentors;
import io.cairn.review.LeaseRows.Pair;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in mentor has typed about submissions. Nobody else ever sees it. */
@Service
@ForMentors
@Transactional(readOnly = true)
public class ReviewDrafts extends SessionService {

    private final transient DraftRows rows;
    private final transient CurrentUser user;
    private final transient Clock clock;

    ReviewDrafts(DraftRows rows, CurrentUser user, Clock clock) {
        this.rows = rows;
        this.user = user;
        this.clock = clock;
    }

    /** As it was last saved; an empty one of version 0 where nothing has been. */
    public ReviewDraft draft(UUID submission) {
        return rows.find(mine(submission)).orElse(ReviewDraft.NONE);
    }

    /**
     * Saves what has been typed. It goes on working after the lease is lost, so that nothing typed meanwhile is.
     *
     * @param version of the draft it was typed into
     * @return the version it is now
     * @throws StaleDraftException if another tab has saved meanwhile
     * @throws NotFoundException if the mentor has never started this review
     */
    @Transactional
    public int save(UUID submission, DraftContent content, int version) {
        return rows.save(mine(submission), content, version, clock.instant())
                .orElseThrow(() -> rows.find(mine(submission))
                        .<RuntimeException>map(StaleDraftException::new)
                        .orElseGet(() -> new NotFoundException("No review of " + submission)));
    }

    private Pair mine(UUID submission) {
        return new Pair(user.id(), submission);
    }
}
