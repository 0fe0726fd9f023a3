package io.cairn.portfolio;

/** How far a project is. */
public enum ProjectStatus {
    IDEA,
    BUILDING,
    DONE,
    /** Done, and others can see or try it. */
    PUBLISHED;

    /** Whether it is evidence for what it proves. */
    public boolean isFinished() {
        return this == DONE || this == PUBLISHED;
    }
}
