package io.cairn.portfolio;

/** Who may see somebody's portfolio page besides its owner. */
public enum Visibility {
    PRIVATE,
    /** People who have the secret link. */
    LINK,
    /** Everybody, under the page's name; the secret link goes on working beside it. */
    PUBLIC
}
