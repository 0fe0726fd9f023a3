package io.cairn.account;

import io.cairn.account.PasswordChange.Changed;
import io.cairn.account.PasswordChange.CurrentWrong;
import io.cairn.account.PasswordChange.Refused;
import io.cairn.account.PasswordChange.TryLater;
import io.cairn.account.SignInThrottle.Subject;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rules for passwords, and changing one's own. Hashing takes a while, so it runs outside the transaction and holds no
 * connection.
 */
@Service
public class Passwords extends SessionService {

    private final transient CurrentUser currentUser;
    private final transient Accounts accounts;
    private final transient PersistentLogins logins;
    private final transient PasswordRules rules;
    private final transient PasswordEncoder encoder;
    private final transient SignInThrottle throttle;
    private final transient TransactionTemplate transaction;

    Passwords(
            CurrentUser currentUser,
            Accounts accounts,
            PersistentLogins logins,
            PasswordRules rules,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            TransactionTemplate transaction) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.logins = logins;
        this.rules = rules;
        this.encoder = encoder;
        this.throttle = throttle;
        this.transaction = transaction;
    }

    /** What speaks against a password for the person with this address and name, if anything. */
    public Optional<PasswordProblem> problemWith(String password, String email, String displayName) {
        return rules.problemWith(password, email, displayName);
    }

    /** Changes the password of whoever is signed in and ends all their other sessions and persistent logins. */
    @ForSignedIn
    public PasswordChange change(String current, String next) {
        AccountInfo me = currentUser.require();
        Optional<PasswordProblem> problem = rules.problemWith(next, me.email(), me.displayName());
        if (problem.isPresent()) {
            return new Refused(problem.get());
        }
        Subject tries = SignInThrottle.passwordChecksOf(me.id());
        Optional<Duration> wait = throttle.count(tries);
        if (wait.isPresent()) {
            return new TryLater(wait.get());
        }
        if (!encoder.matches(current, load(me.id()).passwordHash())) {
            return new CurrentWrong();
        }
        throttle.forget(tries);
        String hash = SignUp.encode(encoder, next);
        transaction.executeWithoutResult(status -> {
            load(me.id()).changePassword(hash);
            logins.endAllOf(me.id());
        });
        return new Changed();
    }

    private Account load(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new NotFoundException("account"));
    }
}
