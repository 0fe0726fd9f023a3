package io.cairn.account;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people are reached by mail. For what the portal writes to them by itself; it asks for no permission. */
@Service
@Transactional(readOnly = true)
public class Addressees {

    private final Accounts accounts;

    Addressees(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Empty if there is no such account, or it is disabled: nobody writes to those. */
    public Optional<Addressee> find(UUID account) {
        return accounts.findById(account).filter(found -> !found.isDisabled()).map(Addressees::of);
    }

    private static Addressee of(Account account) {
        Locale locale = account.locale();
        return new Addressee(
                account.displayName(),
                account.email(),
                locale == null ? Locale.ENGLISH : locale,
                account.zones().zone());
    }
}
