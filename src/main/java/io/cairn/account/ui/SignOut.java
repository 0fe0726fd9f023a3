package io.cairn.account.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import io.cairn.shared.SessionService;
import org.springframework.stereotype.Service;

/** Ends the session and what keeps this browser signed in. */
@Service
class SignOut extends SessionService {

    private final transient AuthenticationContext context;

    SignOut(AuthenticationContext context) {
        this.context = context;
    }

    void now() {
        context.logout();
    }
}
