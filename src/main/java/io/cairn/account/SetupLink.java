package io.cairn.account;

import io.cairn.account.SignUpOutcome.EmailTaken;
import io.cairn.account.SignUpOutcome.LinkDead;
import io.cairn.account.SignUpOutcome.PasswordRefused;
import io.cairn.shared.Secrets;
import io.cairn.shared.SessionService;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way in for the first admin of a portal that ships without known passwords: a link that works once. A new one
 * replaces the old one, and none exists any more once there is an admin.
 */
@Service
public class SetupLink extends SessionService {

    private final transient JdbcClient jdbc;
    private final transient Accounts accounts;
    private final transient AccountRegistry registry;
    private final transient PasswordRules rules;
    private final transient PasswordEncoder encoder;
    private final transient TransactionTemplate transaction;

    SetupLink(
            JdbcClient jdbc,
            Accounts accounts,
            AccountRegistry registry,
            PasswordRules rules,
            PasswordEncoder encoder,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.registry = registry;
        this.rules = rules;
        this.encoder = encoder;
        this.transaction = transaction;
    }

    /** A new token in place of any older one; empty if there is an admin. */
    Optional<String> renew() {
        return transaction.execute(status -> {
            jdbc.sql("delete from setup_link").update();
            if (accounts.anybodyHas(Authority.ADMIN)) {
                return Optional.empty();
            }
            String token = Secrets.random();
            jdbc.sql("insert into setup_link (only_one, token_hash) values (true, :hash)")
                    .param("hash", Secrets.digest(token))
                    .update();
            return Optional.of(token);
        });
    }

    /** Whether the link with this token still works. */
    public boolean works(String token) {
        return jdbc.sql("select count(*) from setup_link where token_hash = :hash")
                        .param("hash", Secrets.digest(token))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Makes the first admin and ends the link; if two try at once, one gets {@link LinkDead}. When the account cannot
     * be made the link goes on working.
     */
    public SignUpOutcome createAdmin(String token, SignUpRequest request) {
        Optional<PasswordProblem> problem = rules.problemWith(request);
        if (problem.isPresent()) {
            return new PasswordRefused(problem.get());
        }
        String tokenHash = Secrets.digest(token);
        return isTaken(request.email(), tokenHash)
                .<SignUpOutcome>map(taken -> taken ? new EmailTaken() : create(request, tokenHash))
                .orElseGet(LinkDead::new);
    }

    private SignUpOutcome create(SignUpRequest request, String tokenHash) {
        return registry.createByLink(request, SignUp.encode(encoder, request.password()), tokenHash);
    }

    /** Whether the address has an account; empty if the link is dead, which tells nobody else's addresses. */
    private Optional<Boolean> isTaken(EmailAddress email, String tokenHash) {
        return jdbc.sql("""
                        select exists (select from account where email_key = :key)
                          from setup_link where token_hash = :hash""")
                .param("key", EmailAddress.comparable(email.value()))
                .param("hash", tokenHash)
                .query(Boolean.class)
                .optional();
    }
}
