package io.cairn.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What strangers may know of people who show themselves. The caller has decided whether this person does. */
@Service
@Transactional(readOnly = true)
public class Profiles {

    private final Accounts accounts;

    Profiles(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The name the person goes by; empty if there is no such account or it is disabled. */
    public Optional<String> nameOf(UUID account) {
        return accounts.findNameOfEnabled(account);
    }
}
