package io.cairn.review;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForMentors;
import io.cairn.review.QueueRows.Look;
import io.cairn.shared.SessionService;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for the signed-in mentor: within their skills, the oldest first, work beyond its promised time before all
 * other; never their own, and nothing while they pause but what they have.
 */
@Service
@ForMentors
@Transactional(readOnly = true)
public class ReviewQueue extends SessionService {

    private final transient QueueRows rows;
    private final transient CurrentUser user;
    private final transient Clock clock;

    ReviewQueue(QueueRows rows, CurrentUser user, Clock clock) {
        this.rows = rows;
        this.user = user;
        this.clock = clock;
    }

    /** What the mentor has comes before all other. */
    public QueuePage page(QueueFilter filter, int offset, int limit) {
        return rows.page(new Look(user.id(), clock.instant()), filter, offset, limit);
    }
}
