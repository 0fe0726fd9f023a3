package io.cairn.interview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Calls off what cannot take place any more, because the account of one of the two was disabled or the mentor is none any
 * more, so that nobody waits in vain. A few minutes later than that happens: a mistake can be mended until then.
 */
@Component
class LostInterviews {

    private static final Logger log = LoggerFactory.getLogger(LostInterviews.class);
    private static final Duration TIME_TO_MEND = Duration.ofMinutes(5);
    private static final int AT_ONCE = 200;

    private final InterviewRows interviews;
    private final BookingRows rows;
    private final InterviewNotices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LostInterviews(
            InterviewRows interviews,
            BookingRows rows,
            InterviewNotices notices,
            TransactionTemplate transaction,
            Clock clock) {
        this.interviews = interviews;
        this.rows = rows;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Those that are left are found by the next look. */
    void callOff() {
        Instant now = clock.instant();
        InterviewChange change = new InterviewChange(now, null, "");
        for (Interview interview : interviews.lost(now, now.minus(TIME_TO_MEND), AT_ONCE)) {
            try {
                transaction.executeWithoutResult(status -> callOff(interview, change));
            } catch (DataAccessException e) {
                throw e;
            } catch (RuntimeException e) {
                log.warn("Interview {} could not be called off: {}", interview.id(), e.toString());
            }
        }
    }

    /** Whoever has changed it in the same moment was first. */
    private void callOff(Interview interview, InterviewChange change) {
        Interview cancelled = interview.endedAs(InterviewState.CANCELLED, change);
        rows.end(interview, InterviewState.CANCELLED, change, notices.lost(cancelled));
    }
}
