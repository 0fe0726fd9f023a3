package io.cairn.progress;

/** How well it is shown that somebody masters a unit; each rung is worth more than the one before. */
public enum Evidence {
    /** They say so. */
    CLAIMED,
    /** A project, a certification or logged work shows it. */
    EVIDENCED,
    /** A mentor confirmed it. */
    VERIFIED,
    /** It was shown once, but the evidence has run out. */
    EXPIRED
}
