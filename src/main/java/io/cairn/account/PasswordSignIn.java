package io.cairn.account;

import io.cairn.account.SignInThrottle.Subject;
import io.cairn.shared.Secrets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Signs people in with email and password. An unknown address, a disabled account and a wrong password take the same
 * time and get the same answer, so nobody learns which accounts exist.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;

    /** Made at the first sign-in of anybody: hashing would only delay the start. */
    private final SingletonSupplier<String> hashOfNobody;

    PasswordSignIn(Accounts accounts, PasswordHashes hashes, PasswordEncoder encoder, SignInThrottle throttle) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.encoder = encoder;
        this.throttle = throttle;
        this.hashOfNobody = SingletonSupplier.of(() -> SignUp.encode(encoder, Secrets.random()));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** @throws TooManyTriesException if the account or the client address has to wait */
    @Override
    public Authentication authenticate(Authentication wish) {
        String email = wish.getName();
        String password = wish.getCredentials() instanceof String text ? text : "";
        Subject account = SignInThrottle.signInsTo(email);
        @Nullable Subject address = addressOf(wish);
        refuseIfWaiting(account, address);

        String unknown = hashOfNobody.obtain();
        Optional<Account> found = accounts.findByEmailKey(EmailAddress.comparable(email));
        String hash = found.map(Account::passwordHash).orElse(unknown);
        boolean tooLong = password.length() > PasswordRules.MAX_LENGTH * 2;
        boolean matches = encoder.matches(tooLong ? "" : password, hash);
        AccountInfo info = found.filter(person -> matches && !person.isDisabled())
                .map(Account::info)
                .orElseThrow(() -> new BadCredentialsException("Email or password not right"));

        throttle.forget(account);
        if (address != null) {
            throttle.takeBack(address);
        }
        hashes.refresh(info.id(), hash, password);
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(info, null, info.getAuthorities());
        signedIn.setDetails(wish.getDetails());
        return signedIn;
    }

    private void refuseIfWaiting(Subject account, @Nullable Subject address) {
        // The address first: whoever tries many accounts from one place must not make their owners wait.
        if (address != null) {
            throttle.count(address).ifPresent(wait -> {
                throw new TooManyTriesException(wait);
            });
        }
        throttle.count(account).ifPresent(wait -> {
            if (address != null) {
                throttle.takeBack(address);
            }
            throw new TooManyTriesException(wait);
        });
    }

    private static @Nullable Subject addressOf(Authentication wish) {
        return wish.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? SignInThrottle.signInsFrom(details.getRemoteAddress())
                : null;
    }
}
