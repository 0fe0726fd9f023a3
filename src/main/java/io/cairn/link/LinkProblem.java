package io.cairn.link;

/** Why a link counts as broken. */
public enum LinkProblem {
    /** It answers that there is nothing, or that it cannot answer. */
    STATUS,
    /** It is no address of the web, or a port where the web is not. */
    BAD_ADDRESS,
    /** It leads into somebody's own network. */
    PRIVATE_ADDRESS,
    NO_SUCH_HOST,
    NO_CONNECTION,
    TIMEOUT,
    /** Its certificate is not to be trusted. */
    BAD_CERTIFICATE,
    /** It leads on and on, or in a circle. */
    ENDLESS_REDIRECT
}
