package io.cairn.account;

import java.time.Duration;

/**
 * A way back in for somebody who has lost their password.
 *
 * @param to whose it is
 * @param secret what makes it work; it is stored nowhere
 * @param validFor how long it works, if it is not used before
 */
public record ResetLink(Addressee to, String secret, Duration validFor) {

    public static final String PATH = "reset";

    /** Relative to the portal's root. */
    public String path() {
        return PATH + "/" + secret;
    }

    /** Leaves the secret out, so that it never reaches a log. */
    @Override
    public String toString() {
        return "ResetLink[to=%s]".formatted(to.name());
    }
}
