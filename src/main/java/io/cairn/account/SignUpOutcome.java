package io.cairn.account;

import java.io.Serializable;
import java.time.Duration;

/** What came of the wish for an account. */
public sealed interface SignUpOutcome extends Serializable {

    record Registered(AccountInfo account) implements SignUpOutcome {}

    record EmailTaken() implements SignUpOutcome {}

    record PasswordRefused(PasswordProblem problem) implements SignUpOutcome {}

    /** Too many tries from this address. */
    record TryLater(Duration delay) implements SignUpOutcome {}

    /** The setup link is unknown, used, or replaced by a newer one. */
    record LinkDead() implements SignUpOutcome {}
}
