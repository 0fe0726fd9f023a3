package io.cairn.account;

import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps stored hashes up to date with today's way of hashing, at the one moment when the password is known. */
@Component
class PasswordHashes {

    private final Accounts accounts;
    private final PasswordEncoder encoder;

    PasswordHashes(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
    }

    @Transactional
    public void refresh(UUID account, String hash, String password) {
        if (encoder.upgradeEncoding(hash)) {
            accounts.findById(account).ifPresent(person -> person.rehash(SignUp.encode(encoder, password)));
        }
    }
}
