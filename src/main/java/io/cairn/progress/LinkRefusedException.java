package io.cairn.progress;

import java.util.List;

/** Thrown when a link cannot be kept as it was typed. */
public class LinkRefusedException extends RuntimeException {

    private final List<OwnLink.Problem> problems;

    public LinkRefusedException(List<OwnLink.Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<OwnLink.Problem> problems() {
        return problems;
    }
}
