package io.cairn.interview;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls off what cannot take place any more, because the account of one of the two was disabled or the mentor is none any
 * more, so that nobody waits in vain. A few minutes later than that happens: a mistake can be mended until then.
 */
@Component
class LostInterviews {

    private final InterviewRows interviews;
    private final BookingRows rows;
    private final InterviewNotices notices;
    private final Clock clock;

    LostInterviews(InterviewRows interviews, BookingRows rows, InterviewNotices notices, Clock clock) {
        this.interviews = interviews;
        this.rows = rows;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void callOff() {
        Instant now = clock.instant();
        InterviewChange change = new InterviewChange(now, null, "");
        for (Interview interview : interviews.lost(now)) {
            Interview cancelled = interview.endedAs(InterviewState.CANCELLED, change);
            // Whoever has changed it in the same moment was first; the next look finds what is left.
            rows.end(interview, InterviewState.CANCELLED, change, notices.lost(cancelled));
        }
    }
}
