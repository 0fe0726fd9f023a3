package io.cairn.account;

/** Sends people the link with which they set a new password; apart from the request, so that nobody sees whether it did. */
public interface ResetMail {

    /** Whether a mail server is set up. */
    boolean isAvailable();

    void send(ResetLink link);
}
