package io.cairn.portfolio;

import java.util.List;

/** A project cannot be saved as it is. */
public class ProjectInvalidException extends RuntimeException {

    private final transient List<ProjectProblem> problems;

    ProjectInvalidException(List<ProjectProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, in the order of the fields; at least one. */
    public List<ProjectProblem> problems() {
        return problems;
    }
}
