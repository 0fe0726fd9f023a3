package io.cairn.progress;

/** How we came to know that something was begun or done. */
public enum Origin {
    /** Ticked as known; assessing oneself again replaces it. */
    SELF_ASSESSMENT,
    /** Worked through as a step of a roadmap. */
    STEP,
    /** Nobody said so, but a project, a certification or a review shows it. */
    PROOF
}
