package io.cairn.account;

import io.cairn.shared.SessionService;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** How people who have lost their password come back: a link that works once and not for long. */
@Service
public class PasswordReset extends SessionService {

    private static final Logger log = LoggerFactory.getLogger(PasswordReset.class);

    private final transient ResetLinks links;
    private final transient ResetMail mail;
    private final transient PasswordRules rules;
    private final transient PasswordEncoder encoder;
    private final transient TransactionTemplate transaction;

    /** So that the answer comes as soon for an address without an account. */
    private final transient ExecutorService later = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("reset-links").factory());

    PasswordReset(
            ResetLinks links,
            ResetMail mail,
            PasswordRules rules,
            PasswordEncoder encoder,
            TransactionTemplate transaction) {
        this.links = links;
        this.mail = mail;
        this.rules = rules;
        this.encoder = encoder;
        this.transaction = transaction;
    }

    /** Whether people can ask for a link by themselves: only where mail can be sent. */
    public boolean isOffered() {
        return mail.isAvailable();
    }

    /**
     * Mails a link to whoever has this address. The answer is the same whether or not there is such an account.
     *
     * @param clientAddress where the request came from
     * @return how long to wait before the next try; empty if the wish was taken
     */
    public Optional<Duration> ask(EmailAddress email, String clientAddress) {
        Optional<Duration> wait = transaction.execute(status -> links.countWish(email, clientAddress));
        if (wait.isEmpty() && isOffered()) {
            later.execute(() -> mailTo(email));
        }
        return wait;
    }

    private void mailTo(EmailAddress email) {
        try {
            Optional<ResetLink> made = transaction.execute(status -> links.makeFor(email));
            made.ifPresent(mail::send);
        } catch (DataAccessException | TransactionException e) {
            log.warn("No reset link could be made: {}", e.toString());
        }
    }

    /** Whether the link with this secret works. */
    public boolean works(String secret) {
        return links.find(secret).isPresent();
    }

    /** What came of setting a new password. */
    public sealed interface Outcome {

        record Done(AccountInfo account) implements Outcome {}

        record Refused(PasswordProblem problem) implements Outcome {}

        /** The link is unknown, used, replaced by a newer one, or has run out. */
        record LinkDead() implements Outcome {}
    }

    /** Sets the password and ends all sessions. A refused password leaves the link alive. */
    public Outcome set(String secret, String password) {
        Optional<AccountInfo> owner = links.find(secret);
        if (owner.isEmpty()) {
            return new Outcome.LinkDead();
        }
        AccountInfo person = owner.get();
        Optional<PasswordProblem> problem = rules.problemWith(password, person.email(), person.displayName());
        if (problem.isPresent()) {
            return new Outcome.Refused(problem.get());
        }
        String hash = SignUp.encode(encoder, password);
        Optional<AccountInfo> changed = transaction.execute(status -> links.use(secret, person, hash));
        return changed.<Outcome>map(Outcome.Done::new).orElseGet(Outcome.LinkDead::new);
    }

    @PreDestroy
    void stop() {
        later.shutdownNow();
    }
}
