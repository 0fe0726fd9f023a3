package io.cairn.account;

import java.util.UUID;

/**
 * What somebody fills in to get an account.
 *
 * @param form identity of the form on screen: sent twice, it still makes one account
 * @param clientAddress where the request came from; many new accounts from one address slow down
 */
public record SignUpRequest(UUID form, EmailAddress email, String displayName, String password, String clientAddress) {

    /** Leaves the password out, so that it never reaches a log. */
    @Override
    public String toString() {
        return "SignUpRequest[form=%s]".formatted(form);
    }
}
