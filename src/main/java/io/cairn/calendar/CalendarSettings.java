package io.cairn.calendar;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.shared.Secrets;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in learner's calendar: its secret address, and when their study begins. */
@Service
@ForLearners
@Transactional(readOnly = true)
public class CalendarSettings extends SessionService {

    private final transient CalendarRows rows;
    private final transient PlanCalendars calendars;
    private final transient CurrentUser user;
    private final transient Clock clock;

    CalendarSettings(CalendarRows rows, PlanCalendars calendars, CurrentUser user, Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.user = user;
        this.clock = clock;
    }

    public CalendarAddress address() {
        return rows.address(user.id()).orElseGet(() -> new CalendarAddress(null, null, CalendarRows.USUAL_START));
    }

    /**
     * Makes a new address; the one before leads nowhere from now on.
     *
     * @return the secret, which is told this once
     */
    @Transactional
    public String renew() {
        String secret = Secrets.random();
        rows.renew(user.id(), Secrets.digest(secret), clock.instant());
        return secret;
    }

    /** From now on there is no address. */
    @Transactional
    public void stop() {
        rows.renew(user.id(), null, clock.instant());
    }

    @Transactional
    public void studyFrom(LocalTime start) {
        rows.studyFrom(user.id(), start);
    }

    /** The same as under the address. */
    @Transactional
    public CalendarFile download() {
        return calendars.of(user.id());
    }
}
