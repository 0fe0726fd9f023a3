package io.cairn.support;

import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.EmailAddress;
import io.cairn.account.SignUp;
import io.cairn.account.SignUpOutcome;
import io.cairn.account.SignUpRequest;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** People for tests: made through the real sign-up, signed in for the thread of the test. */
public final class TestPeople {

    public static final String PASSWORD = "granite-lantern-orchard-9";

    private TestPeople() {}

    /** A new learner, signed in. */
    public static AccountInfo signInNewLearner(SignUp signUp) {
        AccountInfo learner = newLearner(signUp);
        signIn(learner);
        return learner;
    }

    public static AccountInfo newLearner(SignUp signUp) {
        String email = "learner-%s@example.org".formatted(UUID.randomUUID());
        SignUpOutcome outcome = signUp.register(
                new SignUpRequest(UUID.randomUUID(), new EmailAddress(email), "Lea Learner", PASSWORD, email));
        return ((SignUpOutcome.Registered) outcome).account();
    }

    /** The same person with more authorities, as the session would know them. */
    public static AccountInfo with(AccountInfo person, Authority... more) {
        Set<Authority> authorities = EnumSet.copyOf(person.authorities());
        authorities.addAll(Set.of(more));
        return new AccountInfo(
                person.id(),
                person.displayName(),
                person.email(),
                authorities,
                person.zones(),
                person.contentLanguage());
    }

    public static void signIn(AccountInfo person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }
}
