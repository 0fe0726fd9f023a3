package io.cairn.account;

import io.cairn.account.SignInChecks.Check;
import io.cairn.account.SignInThrottle.Try;
import io.cairn.shared.Secrets;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Signs people in with email and password. An unknown address and a wrong password take the same time and get the same
 * answer, so nobody learns which accounts exist; that an account is disabled hears who knows its password. That a try was
 * right is noted by {@link StaySignedIn}, which comes next.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignInChecks checks;
    private final PasswordHashes hashes;
    private final PasswordEncoder encoder;

    /** Made at the first sign-in of anybody: hashing would only delay the start. */
    private final SingletonSupplier<String> hashOfNobody;

    PasswordSignIn(SignInChecks checks, PasswordHashes hashes, PasswordEncoder encoder) {
        this.checks = checks;
        this.hashes = hashes;
        this.encoder = encoder;
        this.hashOfNobody = SingletonSupplier.of(() -> SignUp.encode(encoder, Secrets.random()));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /**
     * @throws TooManyTriesException if the account or the client address has to wait
     * @throws DisabledException if the password is right and the account disabled
     */
    @Override
    public Authentication authenticate(Authentication wish) {
        String email = wish.getName();
        String password = wish.getCredentials() instanceof String text ? text : "";
        String unknown = hashOfNobody.obtain();
        Check check = checks.begin(email, Try.signIn(email, addressOf(wish)));
        check.stillToWait().ifPresent(wait -> {
            throw new TooManyTriesException(wait);
        });

        String hash = check.hash() == null ? unknown : check.hash();
        boolean tooLong = password.length() > PasswordRules.MAX_LENGTH * 2;
        boolean matches = encoder.matches(tooLong ? "" : password, hash);
        AccountInfo info = check.owner();
        if (info == null || !matches) {
            throw new BadCredentialsException("Email or password not right");
        }

        if (check.disabled()) {
            throw new DisabledException("The account is disabled");
        }
        hashes.refresh(info.id(), hash, password);
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(info, null, info.getAuthorities());
        signedIn.setDetails(new SessionGuard.Before(check.sessionStamp()));
        return signedIn;
    }

    /** Whoever asks from nowhere shares one place. */
    private static String addressOf(Authentication wish) {
        return wish.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "";
    }
}
