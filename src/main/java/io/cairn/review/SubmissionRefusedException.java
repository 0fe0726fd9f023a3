package io.cairn.review;

/** Something cannot be submitted as it is. */
public class SubmissionRefusedException extends RuntimeException {

    private final SubmissionProblem problem;

    SubmissionRefusedException(SubmissionProblem problem) {
        super("Cannot be submitted: " + problem);
        this.problem = problem;
    }

    public SubmissionProblem problem() {
        return problem;
    }
}
