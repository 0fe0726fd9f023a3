package io.cairn.account;

import io.cairn.shared.NodeEvents;
import io.cairn.shared.SessionService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Service;

/** Opens the session of somebody who has just made an account or changed the password. */
@Service
public class Sessions extends SessionService {

    private final transient SecurityContextRepository contexts;
    private final transient ChangedAccounts changes;

    Sessions(SecurityContextRepository contexts, ChangedAccounts changes) {
        this.contexts = contexts;
        this.changes = changes;
    }

    /** Signs a new person in, under a new session id: whoever knew the visitor's must not know this one. */
    public void open(AccountInfo account, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Takes over what has changed about the person who is signed in, such as the time zone. */
    public void renew(AccountInfo account, HttpServletRequest request, HttpServletResponse response) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        var renewed = UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
        if (before != null) {
            renewed.setDetails(before.getDetails());
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(renewed);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /**
     * Hears when an account's sessions have cause to look whether they still hold, on whichever node it happened. They do
     * so with their next request.
     */
    public NodeEvents.Subscription listen(UUID account, Runnable onChange) {
        return changes.listen(account, onChange);
    }

    /** Lets this one session go on after its own change of the password, under a new id. */
    public void keep(HttpServletRequest request) {
        request.changeSessionId();
        SessionGuard.forgive(request.getSession());
    }
}
