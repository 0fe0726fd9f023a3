package io.cairn.progress;

/** Thrown when a note was saved elsewhere since it was read; nothing is overwritten. */
public class StaleNoteException extends RuntimeException {

    private final transient Note current;

    public StaleNoteException(Note current) {
        super("The note on '%s' has version %d by now".formatted(current.item(), current.version()));
        this.current = current;
    }

    /** The note as it is now. */
    public Note current() {
        return current;
    }
}
