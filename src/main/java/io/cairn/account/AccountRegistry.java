package io.cairn.account;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes new accounts. Passwords come hashed: hashing takes a while and must not hold a connection. */
@Service
@Transactional(readOnly = true)
class AccountRegistry {

    private final Accounts accounts;
    private final Clock clock;

    AccountRegistry(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Saves a new account; a learner, and whatever else is given.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if the address or the form has been used
     */
    @Transactional
    public AccountInfo create(SignUpRequest request, String passwordHash, Set<Authority> also) {
        Account account = new Account(request.email(), request.displayName(), passwordHash, clock.instant());
        account.madeBy(request.form());
        also.forEach(account::grant);
        return accounts.saveAndFlush(account).info();
    }

    /** Asked before writing: the constraint alone would do, but drivers log what violates one. */
    public boolean isTaken(EmailAddress email) {
        return accounts.findByEmailKey(EmailAddress.comparable(email.value())).isPresent();
    }

    /** The account that an earlier sending of the same form made. */
    public Optional<AccountInfo> madeBy(SignUpRequest request) {
        return accounts.findBySignUpForm(request.form())
                .filter(account -> account.email().equals(request.email().value()))
                .map(Account::info);
    }
}
