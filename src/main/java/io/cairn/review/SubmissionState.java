package io.cairn.review;

import java.util.EnumSet;
import java.util.Set;

/** How far a submission is. */
public enum SubmissionState {
    /** Being put together; no mentor sees it. */
    DRAFT,
    /** Waiting for a mentor. */
    QUEUED,
    /** A mentor has it. */
    IN_REVIEW,
    APPROVED,
    APPROVED_WITH_NOTES,
    CHANGES_REQUESTED,
    /** Taken back by the learner, or closed by an admin. */
    WITHDRAWN;

    /** What it can become next. */
    public Set<SubmissionState> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(QUEUED);
            case QUEUED -> EnumSet.of(IN_REVIEW, WITHDRAWN);
            case IN_REVIEW -> EnumSet.of(QUEUED, APPROVED, APPROVED_WITH_NOTES, CHANGES_REQUESTED);
            // As the next version.
            case CHANGES_REQUESTED -> EnumSet.of(QUEUED);
            case APPROVED, APPROVED_WITH_NOTES, WITHDRAWN -> EnumSet.noneOf(SubmissionState.class);
        };
    }

    /** Whether it waits for a mentor or is with one. */
    public boolean isOpen() {
        return this == QUEUED || this == IN_REVIEW;
    }

    /** Whether a mentor has given a verdict. */
    public boolean isDecided() {
        return this == APPROVED || this == APPROVED_WITH_NOTES || this == CHANGES_REQUESTED;
    }
}
