package io.cairn.portfolio;

/** Somebody has as many projects as there may be. */
public class TooManyProjectsException extends RuntimeException {

    TooManyProjectsException() {
        super("No more than %d projects".formatted(ProjectRules.MAX_PROJECTS));
    }
}
