package io.cairn.portfolio;

import java.util.List;

/** A certification cannot be saved as it is. */
public class CertificationInvalidException extends RuntimeException {

    private final transient List<CertificationProblem> problems;

    CertificationInvalidException(List<CertificationProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, in the order of the fields; at least one. */
    public List<CertificationProblem> problems() {
        return problems;
    }
}
