package io.cairn.progress;

/** How well it is shown that somebody masters a thing; each rung is worth more than the one before. */
public enum Evidence {
    /** They say so. */
    CLAIMED,
    /** It was shown once, but everything that showed it has run out. */
    EXPIRED,
    /** A project, a certification or logged work shows it. */
    EVIDENCED,
    /** A mentor confirmed it. */
    VERIFIED
}
