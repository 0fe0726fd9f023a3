package io.cairn.account;

import java.util.UUID;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * Finds the person a browser remembers; disabled accounts are not found. Not a bean, because Spring Security would take
 * it for a second way to sign in.
 */
class RememberedAccounts implements UserDetailsService {

    private final Accounts accounts;

    RememberedAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @param id the account's id: the name that principals go by */
    @Override
    public UserDetails loadUserByUsername(String id) {
        return accounts.findById(UUID.fromString(id))
                .filter(account -> !account.isDisabled())
                .map(Account::info)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
