package io.cairn.account;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is there. Answers from the session, without SQL, in requests and in Vaadin's UI threads alike. It holds nothing,
 * so views may keep it.
 */
@Component
public class CurrentUser implements Serializable {

    /** The person who is signed in, or empty for a visitor. */
    public Optional<AccountInfo> info() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.isAuthenticated()
                        && authentication.getPrincipal() instanceof AccountInfo info
                ? Optional.of(info)
                : Optional.empty();
    }

    public boolean isAnonymous() {
        return info().isEmpty();
    }

    /** @throws AuthenticationCredentialsNotFoundException for a visitor */
    public AccountInfo require() {
        return info().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    /** @throws AuthenticationCredentialsNotFoundException for a visitor */
    public UUID id() {
        return require().id();
    }

    /** The time zone to tell whoever is there times in; UTC for a visitor. */
    public ZoneId zone() {
        return info().map(AccountInfo::zones).orElse(ZoneChoice.UNKNOWN).zone();
    }
}
