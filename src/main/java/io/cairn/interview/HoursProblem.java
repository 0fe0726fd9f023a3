package io.cairn.interview;

/** What speaks against a mentor's hours. */
public enum HoursProblem {
    /** Two weekly slots share some time. */
    OVERLAP,
    /** More slots or exceptions than anybody needs. */
    TOO_MANY,
    PLACE_TOO_LONG
}
