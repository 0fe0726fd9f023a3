package io.cairn.account;

import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What admins do with other people's accounts. Open sessions follow within a minute. */
@Service
@ForAdmins
@Transactional(readOnly = true)
public class People extends SessionService {

    private final transient Accounts accounts;
    private final transient PersistentLogins logins;
    private final transient CurrentUser currentUser;

    People(Accounts accounts, PersistentLogins logins, CurrentUser currentUser) {
        this.accounts = accounts;
        this.logins = logins;
        this.currentUser = currentUser;
    }

    @Transactional
    public void grant(UUID account, Authority authority) {
        load(account).grant(authority);
    }

    /** @throws IllegalArgumentException when admins would take ADMIN from themselves, and lock everybody out */
    @Transactional
    public void revoke(UUID account, Authority authority) {
        if (authority == Authority.ADMIN) {
            refuseOneself(account);
        }
        load(account).revoke(authority);
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
        return accounts.findById(id).orElseThrow(() -> new NotFoundException("account"));
    }
}
