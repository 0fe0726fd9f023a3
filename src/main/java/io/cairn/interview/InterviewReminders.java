package io.cairn.interview;

import io.cairn.notification.Notice;
import io.cairn.notification.Notices;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds both sides a day and an hour before an interview. A run may come late or twice: who has been reminded is not
 * reminded again. What was agreed on later than a day before needs no reminder of that day.
 */
@Component
class InterviewReminders {

    private static final int DAY = 24;
    private static final int HOUR = 1;

    private final InterviewRows interviews;
    private final InterviewNotices words;
    private final Notices notices;
    private final Clock clock;

    InterviewReminders(InterviewRows interviews, InterviewNotices words, Notices notices, Clock clock) {
        this.interviews = interviews;
        this.words = words;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void send() {
        Instant now = clock.instant();
        notices.send(interviews.beginning(now, now.plus(Duration.ofHours(DAY))).stream()
                .flatMap(interview -> due(interview, now).stream())
                .toList());
    }

    private List<Notice> due(Interview interview, Instant now) {
        Instant start = interview.time().start();
        int hours = start.isAfter(now.plus(Duration.ofHours(HOUR))) ? DAY : HOUR;
        return interview.lastChange().at().isBefore(start.minus(Duration.ofHours(hours)))
                ? words.reminders(interview, hours)
                : List.of();
    }
}
