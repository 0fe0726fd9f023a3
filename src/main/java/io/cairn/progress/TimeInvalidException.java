package io.cairn.progress;

import java.util.List;

/** Thrown when time cannot be logged as it was told; nothing is stored. */
public class TimeInvalidException extends RuntimeException {

    private final List<TimeProblem> problems;

    public TimeInvalidException(List<TimeProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<TimeProblem> problems() {
        return problems;
    }
}
