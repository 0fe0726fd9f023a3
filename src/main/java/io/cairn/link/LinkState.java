package io.cairn.link;

/** What became of an address when it was last looked up. */
public enum LinkState {
    /** It answers. */
    FINE,
    /** It leads to another address, which answers. */
    REDIRECTED,
    /** Something answers, but not to programs: only a person can tell. */
    UNSURE,
    BROKEN
}
