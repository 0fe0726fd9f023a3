package io.cairn.interview;

/** Thrown when a mentor's hours cannot be saved. Nothing has changed. */
public class HoursRefusedException extends RuntimeException {

    private final HoursProblem problem;

    HoursRefusedException(HoursProblem problem) {
        super("Hours refused: %s".formatted(problem));
        this.problem = problem;
    }

    public HoursProblem problem() {
        return problem;
    }
}
