package io.cairn.account;

import io.cairn.shared.Characters;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How admins end, or give back, somebody's way in. Each act has a reason and is on record; open sessions follow at once. */
@Service
@ForAdmins
public class AccountAccess extends SessionService {

    /** Characters of a reason. */
    public static final int MAX_REASON_LENGTH = 500;

    private final transient AccessRows rows;
    private final transient ResetLinks links;
    private final transient ResetMail mail;
    private final transient CurrentUser currentUser;

    AccountAccess(AccessRows rows, ResetLinks links, ResetMail mail, CurrentUser currentUser) {
        this.rows = rows;
        this.links = links;
        this.mail = mail;
        this.currentUser = currentUser;
    }

    /**
     * Nobody can sign in with the account any more; all its sessions, remembered browsers and reset links end. One
     * statement.
     *
     * @return whether one could before
     * @throws IllegalArgumentException when admins would disable themselves, or without a reason
     * @throws LastAdminException if nobody else would be an admin
     * @throws NotFoundException if there is no such account
     */
    @Transactional
    public boolean disable(UUID account, String reason) {
        if (account.equals(currentUser.id())) {
            throw new IllegalArgumentException("Not one's own account");
        }
        return rows.disable(account, checked(reason));
    }

    /**
     * Gives it back. One statement.
     *
     * @return whether it was disabled
     */
    @Transactional
    public boolean enable(UUID account, String reason) {
        return rows.enable(account, checked(reason));
    }

    /** Ends all sessions and remembered browsers; who knows the password can sign in again. One statement. */
    @Transactional
    public void signOutEverywhere(UUID account, String reason) {
        rows.signOutEverywhere(account, checked(reason));
    }

    /**
     * Makes a link with which the person sets a new password, in the place of any older one. The old password goes on
     * working until then. One statement.
     *
     * @return its secret, for whoever hands it over; this is the only time that it is known
     * @throws NotFoundException if there is no such account, or it is disabled
     */
    @Transactional
    public String makeResetLink(UUID account, String reason) {
        return links.makeByAdmin(account, checked(reason)).secret();
    }

    /** Whether the portal can send such a link by itself. */
    public boolean canMail() {
        return mail.isAvailable();
    }

    /** Like {@link #makeResetLink}, but only the person gets it, by mail; once it is stored, so in no transaction. */
    public void mailResetLink(UUID account, String reason) {
        mail.send(links.makeByAdmin(account, checked(reason)));
    }

    private static String checked(String reason) {
        String text = Characters.storable(reason).strip();
        if (text.isEmpty() || text.length() > MAX_REASON_LENGTH) {
            throw new IllegalArgumentException("A reason has 1 to %d characters".formatted(MAX_REASON_LENGTH));
        }
        return text;
    }
}
