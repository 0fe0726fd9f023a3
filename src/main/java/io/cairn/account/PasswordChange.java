package io.cairn.account;

import java.io.Serializable;
import java.time.Duration;

/** What came of the wish to change a password. */
public sealed interface PasswordChange extends Serializable {

    /** Other browsers have to sign in again. */
    record Changed() implements PasswordChange {}

    record CurrentWrong() implements PasswordChange {}

    record Refused(PasswordProblem problem) implements PasswordChange {}

    record TryLater(Duration delay) implements PasswordChange {}
}
