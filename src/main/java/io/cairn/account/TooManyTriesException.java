package io.cairn.account;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The sign-in was not looked at, because too many tries came before it. */
public class TooManyTriesException extends AuthenticationException {

    private final Duration wait;

    TooManyTriesException(Duration wait) {
        super("Too many tries");
        this.wait = wait;
    }

    /** How long until the next try is looked at. */
    public Duration getWait() {
        return wait;
    }
}
