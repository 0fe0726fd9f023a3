package io.cairn.portfolio;

/** What keeps a project from counting as documented; in the order to be mended. */
public enum DocumentationGap {
    /** It is still an idea or being built. */
    FINISHED,
    PROBLEM,
    WORK,
    RESULT,
    /** Neither a README nor enough of the quality checklist. */
    README_OR_CHECKLIST
}
