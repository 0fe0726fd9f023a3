package io.cairn.account;

import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What admins do with other people's accounts. Open sessions follow with their next request. */
@Service
@ForAdmins
@Transactional(readOnly = true)
public class People extends SessionService {

    private final transient Accounts accounts;
    private final transient PeopleRows rows;
    private final transient PersistentLogins logins;
    private final transient CurrentUser currentUser;

    People(Accounts accounts, PeopleRows rows, PersistentLogins logins, CurrentUser currentUser) {
        this.accounts = accounts;
        this.rows = rows;
        this.logins = logins;
        this.currentUser = currentUser;
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

    public int count(String search, @Nullable Authority authority) {
        return rows.count(search.strip(), authority);
    }

    /**
     * Lets somebody do more; who did so is on record.
     *
     * @return whether they could not before
     */
    @Transactional
    public boolean grant(UUID account, Authority authority) {
        return rows.grant(account, authority).orElseThrow(People::missing);
    }

    /**
     * Lets somebody do less; who did so is on record.
     *
     * @return whether they could before
     * @throws IllegalArgumentException when admins would take ADMIN from themselves, and lock everybody out
     * @throws LastAdminException if nobody else is an admin, as when two take it from each other
     */
    @Transactional
    public boolean revoke(UUID account, Authority authority) {
        if (authority == Authority.ADMIN) {
            refuseOneself(account);
        }
        return rows.revoke(account, authority).orElseThrow(People::missing);
    }

    /** @throws IllegalArgumentException when admins would disable themselves */
    @Transactional
    public void disable(UUID account) {
        refuseOneself(account);
        load(account).disable();
        logins.endAllOf(account);
    }

    @Transactional
    public void enable(UUID account) {
        load(account).enable();
    }

    private void refuseOneself(UUID account) {
        if (account.equals(currentUser.id())) {
            throw new IllegalArgumentException("Not on one's own account");
        }
    }

    private Account load(UUID id) {
        return accounts.findById(id).orElseThrow(People::missing);
    }

    private static NotFoundException missing() {
        return new NotFoundException("account");
    }
}
