package io.cairn.account;

import io.cairn.account.AccountRegistry.Standing;
import io.cairn.account.SignUpOutcome.EmailTaken;
import io.cairn.account.SignUpOutcome.PasswordRefused;
import io.cairn.account.SignUpOutcome.Registered;
import io.cairn.account.SignUpOutcome.TryLater;
import io.cairn.shared.SessionService;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Makes accounts. Without mail the form cannot hide that an address is taken (decision record 0003);
 * instead tries from one address slow down, so that lists of addresses cannot be checked here.
 */
@Service
public class SignUp extends SessionService {

    private final transient AccountRegistry registry;
    private final transient PasswordRules rules;
    private final transient PasswordEncoder encoder;

    SignUp(AccountRegistry registry, PasswordRules rules, PasswordEncoder encoder) {
        this.registry = registry;
        this.rules = rules;
        this.encoder = encoder;
    }

    /**
     * Makes a learner's account. Sending the same form again gives the account that it made the first time.
     *
     * @throws IllegalArgumentException if the name is blank or longer than 100 characters
     */
    public SignUpOutcome register(SignUpRequest request) {
        Optional<PasswordProblem> problem = rules.problemWith(request);
        if (problem.isPresent()) {
            return new PasswordRefused(problem.get());
        }
        Standing standing = registry.countAndCheck(request);
        return answer(standing).orElseGet(() -> create(request));
    }

    /** What can be said without making an account. */
    private static Optional<SignUpOutcome> answer(Standing standing) {
        if (standing.madeBefore().isPresent()) {
            return standing.madeBefore().map(Registered::new);
        }
        if (standing.stillToWait().isPresent()) {
            return standing.stillToWait().map(TryLater::new);
        }
        return standing.emailTaken() ? Optional.of(new EmailTaken()) : Optional.empty();
    }

    /** If another request comes in between with the same address, it was a second press of this button or somebody else. */
    private SignUpOutcome create(SignUpRequest request) {
        return registry.create(request, encode(encoder, request.password()), Set.of())
                .<SignUpOutcome>map(Registered::new)
                .or(() -> answer(registry.countAndCheck(request)))
                .orElseGet(EmailTaken::new);
    }

    static String encode(PasswordEncoder encoder, String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
