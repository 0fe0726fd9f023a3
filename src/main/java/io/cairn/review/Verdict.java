package io.cairn.review;

/** What a mentor decides. */
public enum Verdict {
    APPROVED,
    /** Good enough, with something worth changing. */
    APPROVED_WITH_NOTES,
    CHANGES_REQUESTED;

    /** Whether units may be verified with it. */
    public boolean approves() {
        return this != CHANGES_REQUESTED;
    }

    /** Whether it needs a word of what is to change. */
    boolean needsComment() {
        return this != APPROVED;
    }

    Step step() {
        return switch (this) {
            case APPROVED -> Step.APPROVE;
            case APPROVED_WITH_NOTES -> Step.APPROVE_WITH_NOTES;
            case CHANGES_REQUESTED -> Step.REQUEST_CHANGES;
        };
    }
}
