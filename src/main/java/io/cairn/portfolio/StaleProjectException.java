package io.cairn.portfolio;

import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody, most likely the same person in another tab, saved the project first; nothing was overwritten. */
public class StaleProjectException extends OptimisticLockingFailureException {

    private final ProjectInfo current;

    StaleProjectException(ProjectInfo current) {
        super("Project %s is version %d by now".formatted(current.id(), current.version()));
        this.current = current;
    }

    /** The project as it is now. */
    public ProjectInfo current() {
        return current;
    }
}
