package io.cairn.calendar;

import io.cairn.shared.Secrets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calendars for whoever knows their secret: nobody is signed in there. */
@Service
public class CalendarFeeds {

    private final CalendarRows rows;
    private final PlanCalendars calendars;
    private final Clock clock;

    CalendarFeeds(CalendarRows rows, PlanCalendars calendars, Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Empty if the secret leads nowhere, or no longer. */
    @Transactional
    public Optional<CalendarFile> find(String secret) {
        return rows.ownerOf(Secrets.digest(secret), clock.instant()).map(calendars::of);
    }
}
