package io.cairn.review;

import io.cairn.account.Authority;
import io.cairn.account.CurrentUser;
import io.cairn.account.ForAdmins;
import io.cairn.account.LastAdminException;
import io.cairn.account.People;
import io.cairn.account.PersonEntry.Change;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How admins make somebody a mentor or an admin, or end it; whom it concerns hears of it. */
@Service
@ForAdmins
@Transactional(readOnly = true)
public class Appointments extends SessionService {

    private final transient People people;
    private final transient ReviewNotices notices;
    private final transient CurrentUser user;
    private final transient Clock clock;

    Appointments(People people, ReviewNotices notices, CurrentUser user, Clock clock) {
        this.people = people;
        this.notices = notices;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Making somebody what they are already has no effect.
     *
     * @param reason for the audit log; may be empty
     * @return what is on record now; empty if nothing has changed
     * @throws NotFoundException if there is no such account
     */
    @Transactional
    public Optional<Change> grant(UUID account, Authority authority, String reason) {
        if (!people.grant(account, authority, reason)) {
            return Optional.empty();
        }
        Change change =
                new Change(clock.instant(), authority, true, user.require().displayName());
        notices.appointed(account, authority, user.require().displayName(), change.at());
        return Optional.of(change);
    }

    /**
     * Ending what somebody is not has no effect.
     *
     * @param reason for the audit log; may be empty
     * @return what is on record now; empty if nothing has changed
     * @throws NotFoundException if there is no such account
     * @throws IllegalArgumentException for one's own ADMIN
     * @throws LastAdminException if nobody else would be an admin
     */
    @Transactional
    public Optional<Change> revoke(UUID account, Authority authority, String reason) {
        if (!people.revoke(account, authority, reason)) {
            return Optional.empty();
        }
        Change change =
                new Change(clock.instant(), authority, false, user.require().displayName());
        notices.dismissed(account, authority, user.require().displayName(), change.at());
        return Optional.of(change);
    }
}
