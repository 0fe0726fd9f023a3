package io.cairn.account;

import io.cairn.account.PasswordChange.Changed;
import io.cairn.account.PasswordChange.CurrentWrong;
import io.cairn.account.PasswordChange.Refused;
import io.cairn.account.PasswordChange.TryLater;
import io.cairn.shared.SessionService;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Rules for passwords, and changing one's own. Hashing takes a while, so it runs outside the transaction and holds no
 * connection.
 */
@Service
public class Passwords extends SessionService {

    private final transient CurrentUser currentUser;
    private final transient PasswordRules rules;
    private final transient PasswordEncoder encoder;
    private final transient PasswordChecks checks;

    Passwords(CurrentUser currentUser, PasswordRules rules, PasswordEncoder encoder, PasswordChecks checks) {
        this.currentUser = currentUser;
        this.rules = rules;
        this.encoder = encoder;
        this.checks = checks;
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
        PasswordChecks.Check check = checks.begin(me.id());
        if (check.stillToWait().isPresent()) {
            return new TryLater(check.stillToWait().get());
        }
        if (!encoder.matches(current, check.hash())) {
            return new CurrentWrong();
        }
        checks.change(me.id(), SignUp.encode(encoder, next));
        return new Changed();
    }
}
