package io.cairn.link;

import java.io.Serializable;

/**
 * Which links are looked for.
 *
 * @param search part of an address or of a title; empty for all
 */
public record LinkFilter(Show show, String search) implements Serializable {

    /** What is known of them. */
    public enum Show {
        ALL,
        BROKEN,
        REDIRECTED,
        UNSURE,
        FINE,
        UNCHECKED
    }
}
