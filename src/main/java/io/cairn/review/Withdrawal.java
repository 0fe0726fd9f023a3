package io.cairn.review;

/** What came of wanting a submission back. */
public enum Withdrawal {
    /** It is back. */
    DONE,
    /** A mentor is at it and has been told: it will be finished, or come back when the mentor lets go. */
    ASKED
}
