package io.cairn.account;

/** Why a password cannot be taken. */
public enum PasswordProblem {
    TOO_SHORT,
    TOO_LONG,
    /** On the shipped list, or a listed word with something added. */
    COMMON,
    /** A repetition or a row of neighbours, such as {@code abcabcabcabc} or {@code 123456789012}. */
    PATTERN,
    /** Made of the person's own name or address. */
    ABOUT_YOU
}
