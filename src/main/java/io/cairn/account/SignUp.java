package io.cairn.account;

import io.cairn.account.SignUpOutcome.EmailTaken;
import io.cairn.account.SignUpOutcome.PasswordRefused;
import io.cairn.account.SignUpOutcome.Registered;
import io.cairn.account.SignUpOutcome.TryLater;
import io.cairn.shared.SessionService;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
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
    private final transient SignInThrottle throttle;

    SignUp(AccountRegistry registry, PasswordRules rules, PasswordEncoder encoder, SignInThrottle throttle) {
        this.registry = registry;
        this.rules = rules;
        this.encoder = encoder;
        this.throttle = throttle;
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
        Optional<AccountInfo> before = registry.madeBy(request);
        if (before.isPresent()) {
            return new Registered(before.get());
        }
        return throttle.count(SignInThrottle.signUpsFrom(request.clientAddress()))
                .<SignUpOutcome>map(TryLater::new)
                .orElseGet(() -> create(request));
    }

    private SignUpOutcome create(SignUpRequest request) {
        if (registry.isTaken(request.email())) {
            return new EmailTaken();
        }
        String hash = encode(encoder, request.password());
        try {
            return new Registered(registry.create(request, hash, Set.of()));
        } catch (DataIntegrityViolationException e) {
            return registry.madeBy(request).<SignUpOutcome>map(Registered::new).orElseGet(EmailTaken::new);
        }
    }

    static String encode(PasswordEncoder encoder, String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
