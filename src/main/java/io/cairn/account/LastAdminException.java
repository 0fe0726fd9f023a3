package io.cairn.account;

/** Nobody would be left to let others be admins. */
public class LastAdminException extends RuntimeException {

    LastAdminException() {
        super("The last admin stays one");
    }
}
