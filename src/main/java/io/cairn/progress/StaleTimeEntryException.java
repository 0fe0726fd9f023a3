package io.cairn.progress;

/** Thrown when an entry was changed elsewhere since it was read; nothing is overwritten. */
public class StaleTimeEntryException extends RuntimeException {

    private final transient TimeEntry current;

    public StaleTimeEntryException(TimeEntry current) {
        super("Time entry %s has version %d by now".formatted(current.id(), current.version()));
        this.current = current;
    }

    /** The entry as it is now. */
    public TimeEntry current() {
        return current;
    }
}
