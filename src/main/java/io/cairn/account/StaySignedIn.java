package io.cairn.account;

import io.cairn.account.PersistentLogins.Answer;
import io.cairn.account.SignInThrottle.Try;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.CookieTheftException;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Keeps a browser signed in for 30 days from its last use. Spring Security's own persistent tokens are stored as they
 * are and take two tabs opened together for a theft; {@link PersistentLogins} does neither.
 */
@Component
class StaySignedIn extends AbstractRememberMeServices {

    static final String COOKIE = "cairn-stay";
    static final String PARAMETER = "stay";

    private final PersistentLogins logins;
    private final SignInChecks checks;

    StaySignedIn(InstanceSecrets secrets, Accounts accounts, PersistentLogins logins, SignInChecks checks) {
        super(secrets.get("remember-me"), new RememberedAccounts(accounts));
        this.logins = logins;
        this.checks = checks;
        setCookieName(COOKIE);
        setParameter(PARAMETER);
        setTokenValiditySeconds((int) PersistentLogins.VALIDITY.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    /** Every right password comes by here, whether or not the browser is to stay signed in. */
    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        if (signedIn.getPrincipal() instanceof AccountInfo info && !rememberMeRequested(request, getParameter())) {
            checks.enter(info.id(), tried(info, request));
        }
        super.loginSuccess(request, response, signedIn);
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        if (signedIn.getPrincipal() instanceof AccountInfo info) {
            send(logins.begin(info.id(), tried(info, request)), request, response);
        }
    }

    private static Try tried(AccountInfo info, HttpServletRequest request) {
        return Try.signIn(info.email(), request.getRemoteAddr());
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] parts, HttpServletRequest request, HttpServletResponse response) {
        if (parts.length != 2) {
            throw new InvalidCookieException("A cookie of two parts is expected");
        }
        String series = parts[0];
        return switch (logins.use(new PersistentLogins.Cookie(series, parts[1]))) {
            case Answer.Unknown unknown -> throw new RememberMeAuthenticationException("Unknown or expired");
            case Answer.Stolen stolen ->
                throw new CookieTheftException("An old token was used again; all logins of the account are ended");
            case Answer.Welcome welcome -> {
                UserDetails account = getUserDetailsService()
                        .loadUserByUsername(welcome.account().toString());
                welcome.token().ifPresent(token -> send(new PersistentLogins.Cookie(series, token), request, response));
                yield account;
            }
        };
    }

    private void send(PersistentLogins.Cookie cookie, HttpServletRequest request, HttpServletResponse response) {
        setCookie(new String[] {cookie.series(), cookie.token()}, getTokenValiditySeconds(), request, response);
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        String cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            try {
                logins.end(decodeCookie(cookie)[0]);
            } catch (InvalidCookieException e) {
                logger.debug("Signed out with an unreadable cookie", e);
            }
        }
        super.logout(request, response, authentication);
    }
}
