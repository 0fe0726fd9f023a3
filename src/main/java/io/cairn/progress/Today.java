package io.cairn.progress;

import io.cairn.account.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What day it is for the person who is signed in. */
@Component
public class Today {

    private final Clock clock;
    private final CurrentUser user;

    Today(Clock clock, CurrentUser user) {
        this.clock = clock;
        this.user = user;
    }

    /** The day in the person's own time zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), user.zone());
    }
}
