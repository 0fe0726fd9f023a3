package io.cairn.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks whether what a session carries still holds: with the first request after the account was changed, and once a
 * minute in case that was not heard of. Sessions end when the account was disabled or its password was changed elsewhere;
 * a new name or authority is taken over. In between nothing is asked.
 */
class SessionGuard extends OncePerRequestFilter {

    static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Logger log = LoggerFactory.getLogger(SessionGuard.class);
    private static final String ATTRIBUTE = SessionGuard.class.getName();

    /** In the place of a look, when whatever is found holds. */
    private static final String AFRESH = "afresh";

    /** What was found at the last look; {@code account} guards against the session changing hands. */
    private record Look(String account, int stamp, Instant at) implements Serializable {}

    /**
     * What was known when the password was compared: the first look sees whether sessions had to end meanwhile. Kept as
     * the details of the sign-in.
     */
    record Before(int stamp) implements Serializable {}

    private final Accounts accounts;
    private final ChangedAccounts changes;
    private final Sessions sessions;
    private final Clock clock;

    SessionGuard(Accounts accounts, ChangedAccounts changes, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** After a change of one's own password this session goes on; the next look starts afresh. */
    static void forgive(HttpSession session) {
        session.setAttribute(ATTRIBUTE, AFRESH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (session != null && authentication != null && authentication.getPrincipal() instanceof AccountInfo info) {
            try {
                look(request, response, session, info, authentication.getDetails());
            } catch (DataAccessException | TransactionException e) {
                // The database being away for a moment must not sign everybody out.
                log.warn("Could not check a session: {}", e.toString());
            }
        }
        chain.doFilter(request, response);
    }

    private void look(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpSession session,
            AccountInfo info,
            @Nullable Object details) {
        @Nullable
        Look last = session.getAttribute(ATTRIBUTE) instanceof Look look
                        && look.account().equals(info.getUsername())
                ? look
                : null;
        Instant now = clock.instant();
        if (last != null && now.isBefore(last.at().plus(PATIENCE)) && !changes.isChangedSince(info.id(), last.at())) {
            return;
        }
        Optional<Account> account = accounts.findById(info.id()).filter(found -> !found.isDisabled());
        Integer known = last != null ? Integer.valueOf(last.stamp()) : stampBefore(session, details);
        if (account.isEmpty() || known != null && account.get().sessionStamp() != known) {
            session.invalidate();
            SecurityContextHolder.clearContext();
            return;
        }
        session.setAttribute(
                ATTRIBUTE, new Look(info.getUsername(), account.get().sessionStamp(), now));
        AccountInfo fresh = account.get().info();
        if (!fresh.equals(info)) {
            sessions.renew(fresh, request, response);
        }
    }

    private static @Nullable Integer stampBefore(HttpSession session, @Nullable Object details) {
        return details instanceof Before before && !AFRESH.equals(session.getAttribute(ATTRIBUTE))
                ? before.stamp()
                : null;
    }
}
