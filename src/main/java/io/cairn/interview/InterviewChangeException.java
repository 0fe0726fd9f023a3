package io.cairn.interview;

/** Thrown when an interview cannot be changed as asked. Nothing has changed. */
public class InterviewChangeException extends RuntimeException {

    /** What is in the way. */
    public enum Problem {
        /** It begins too soon, or the learner is to be told why. */
        REASON_MISSING,
        /** More than fits. */
        TOO_LONG,
        HAS_BEGUN,
        HAS_NOT_BEGUN,
        /** It has been cancelled, or what became of it is settled. */
        IS_OVER
    }

    private final Problem problem;

    InterviewChangeException(Problem problem) {
        super("An interview cannot be changed: %s".formatted(problem));
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
