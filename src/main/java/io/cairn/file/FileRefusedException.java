package io.cairn.file;

/** Thrown when a file cannot be kept; nothing of it is. The reason is for the person who uploaded it. */
public class FileRefusedException extends RuntimeException {

    /** Why a file is refused. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        NOT_AN_IMAGE,
        NOT_A_DOCUMENT,
        /** Of an accepted kind, but damaged. */
        UNREADABLE,
        TOO_MANY_PIXELS,
        /** The person's own room is used up. */
        QUOTA
    }

    private final Reason reason;

    public FileRefusedException(Reason reason) {
        super("File refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
