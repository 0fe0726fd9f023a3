package io.cairn.review;

/** What there is to be judged. */
public enum ReviewKind {
    /** The whole portfolio. */
    PORTFOLIO,
    /** One project of it. */
    PROJECT,
    CV,
    /** Booked in a mentor's hours rather than queued for anybody. */
    MOCK_INTERVIEW
}
