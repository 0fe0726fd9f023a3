package io.cairn.portfolio;

/** Why a public page cannot have a name. */
public enum NameProblem {
    /** Not 3 to 40 lower-case letters, digits and single hyphens. */
    FORM,
    /** Kept for the portal. */
    RESERVED,
    /** Somebody else's page has it. */
    TAKEN
}
