package io.cairn.review;

import java.util.Optional;

/** What can happen to a submission. Statements take their states from here and name none themselves. */
enum Step {
    SUBMIT(SubmissionState.DRAFT, SubmissionState.QUEUED),
    START(SubmissionState.QUEUED, SubmissionState.IN_REVIEW),
    /** Released, handed over, or the lease has run out. */
    LET_GO(SubmissionState.IN_REVIEW, SubmissionState.QUEUED),
    WITHDRAW(SubmissionState.QUEUED, SubmissionState.WITHDRAWN),
    APPROVE(SubmissionState.IN_REVIEW, SubmissionState.APPROVED),
    APPROVE_WITH_NOTES(SubmissionState.IN_REVIEW, SubmissionState.APPROVED_WITH_NOTES),
    REQUEST_CHANGES(SubmissionState.IN_REVIEW, SubmissionState.CHANGES_REQUESTED),
    /** Gives the next version; the one before keeps its state. */
    RESUBMIT(SubmissionState.CHANGES_REQUESTED, SubmissionState.QUEUED);

    private final SubmissionState from;
    private final SubmissionState to;

    Step(SubmissionState from, SubmissionState to) {
        if (!from.successors().contains(to)) {
            throw new IllegalArgumentException("There is no way from %s to %s".formatted(from, to));
        }
        this.from = from;
        this.to = to;
    }

    String from() {
        return from.name();
    }

    String to() {
        return to.name();
    }

    /** Where it leads from a state; empty where it cannot be taken. */
    Optional<SubmissionState> after(SubmissionState state) {
        return state == from ? Optional.of(to) : Optional.empty();
    }
}
