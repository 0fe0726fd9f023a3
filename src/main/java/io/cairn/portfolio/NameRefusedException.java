package io.cairn.portfolio;

/** The page cannot have this name; who sees it has not changed. */
public class NameRefusedException extends RuntimeException {

    private final NameProblem problem;

    NameRefusedException(NameProblem problem) {
        super("The name cannot be used: " + problem);
        this.problem = problem;
    }

    public NameProblem problem() {
        return problem;
    }
}
