package io.cairn.account;

import io.cairn.shared.Characters;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom there is, and what admins let them do. Open sessions follow with their next request. */
@Service
@ForAdmins
@Transactional(readOnly = true)
public class People extends SessionService {

    private final transient PeopleRows rows;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;

    People(PeopleRows rows, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * People by name.
     *
     * @param search part of a name or an address; empty for everybody
     * @param authority only those who have it; {@code null} for all
     */
    public List<PersonEntry> page(String search, @Nullable Authority authority, int offset, int limit) {
        return rows.page(search.strip(), authority, offset, limit);
    }

    /**
     * Somebody's account; that the admin looked at it goes on record. One statement.
     *
     * @throws NotFoundException if there is no such account
     */
    @Transactional
    public PersonDetails person(UUID account) {
        return rows.look(account, currentUser.id(), clock.instant()).orElseThrow(People::missing);
    }

    public int count(String search, @Nullable Authority authority) {
        return rows.count(search.strip(), authority);
    }

    /**
     * Lets somebody do more; who did so is on record.
     *
     * @param reason goes on record as well; may be empty
     * @return whether they could not before
     */
    @Transactional
    public boolean grant(UUID account, Authority authority, String reason) {
        return rows.grant(account, authority, kept(reason)).orElseThrow(People::missing);
    }

    /**
     * Lets somebody do less; who did so is on record.
     *
     * @param reason goes on record as well; may be empty
     * @return whether they could before
     * @throws IllegalArgumentException when admins would take ADMIN from themselves, and lock everybody out
     * @throws LastAdminException if nobody else is an admin, as when two take it from each other
     */
    @Transactional
    public boolean revoke(UUID account, Authority authority, String reason) {
        if (authority == Authority.ADMIN && account.equals(currentUser.id())) {
            throw new IllegalArgumentException("Not on one's own account");
        }
        return rows.revoke(account, authority, kept(reason)).orElseThrow(People::missing);
    }

    private static String kept(String reason) {
        return Characters.storable(reason).strip();
    }

    private static NotFoundException missing() {
        return new NotFoundException("account");
    }
}
