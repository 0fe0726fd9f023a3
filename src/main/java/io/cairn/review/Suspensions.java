package io.cairn.review;

import io.cairn.account.AccountAccess;
import io.cairn.account.CurrentUser;
import io.cairn.account.ForAdmins;
import io.cairn.account.LastAdminException;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How admins disable accounts, with what follows for reviews: what a mentor has goes back to the queue at once. What a
 * learner has submitted keeps its place and is not offered until the account is enabled again; a mentor who is at it may
 * finish.
 */
@Service
@ForAdmins
public class Suspensions extends SessionService {

    private final transient AccountAccess access;
    private final transient LeaseRows leases;
    private final transient CurrentUser user;
    private final transient Clock clock;

    Suspensions(AccountAccess access, LeaseRows leases, CurrentUser user, Clock clock) {
        this.access = access;
        this.leases = leases;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Two statements.
     *
     * @throws IllegalArgumentException for one's own account, or without a reason
     * @throws LastAdminException if nobody else would be an admin
     * @throws NotFoundException if there is no such account
     */
    @Transactional
    public void disable(UUID account, String reason) {
        if (access.disable(account, reason)) {
            leases.returnAll(account, user.id(), clock.instant());
        }
    }
}
