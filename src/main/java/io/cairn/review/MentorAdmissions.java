package io.cairn.review;

import io.cairn.account.Authority;
import io.cairn.account.CurrentUser;
import io.cairn.account.ForAdmins;
import io.cairn.account.People;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How admins decide who becomes a mentor of those who applied. Anybody else is made one with {@link People}. */
@Service
@ForAdmins
@Transactional(readOnly = true)
public class MentorAdmissions extends SessionService {

    private final transient ApplicationRows rows;
    private final transient People people;
    private final transient ReviewNotices notices;
    private final transient CurrentUser user;
    private final transient Clock clock;

    MentorAdmissions(ApplicationRows rows, People people, ReviewNotices notices, CurrentUser user, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.notices = notices;
        this.user = user;
        this.clock = clock;
    }

    /** Undecided applications of those who are no mentors yet, the oldest first. */
    public List<MentorApplication> open() {
        return rows.open();
    }

    /**
     * @param answer may be empty
     * @throws NotFoundException if there is no such undecided application; likewise for {@link #decline}
     */
    @Transactional
    public void accept(UUID application, String answer) {
        people.grant(decide(application, true, answer), Authority.MENTOR, "");
    }

    @Transactional
    public void decline(UUID application, String answer) {
        decide(application, false, answer);
    }

    private UUID decide(UUID application, boolean accepted, String answer) {
        String kept = Texts.optional(answer, MentorApplication.MAX_TEXT_LENGTH);
        UUID applicant = rows.decide(application, user.id(), accepted, kept, clock.instant())
                .orElseThrow(() -> new NotFoundException("No open application " + application));
        notices.applicationDecided(applicant, application, accepted);
        return applicant;
    }
}
