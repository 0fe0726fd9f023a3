package io.cairn.roadmap;

/** Where a learner is with a step. */
public enum StepStatus {
    UPCOMING,
    IN_PROGRESS,
    DONE,
    /** Not wanted; its own state, never counted as done. */
    SKIPPED;

    /** Whether there is still something to do. */
    public boolean isOpen() {
        return this == UPCOMING || this == IN_PROGRESS;
    }
}
