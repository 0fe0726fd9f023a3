package io.cairn.catalog;

/** A file cannot be imported as a whole; nothing of it was kept. */
public class ImportRefusedException extends RuntimeException {

    private final Reason reason;
    private final String file;

    /** Why. */
    public enum Reason {
        /** No zip file, an empty or a damaged one. */
        NOT_A_ZIP,
        /** More than a catalogue can be, as it is or unpacked. */
        TOO_LARGE,
        /** It has a file that is no YAML file in its first folder. */
        STRANGE_FILE,
        /** A file in it is not UTF-8. */
        NOT_TEXT
    }

    /** @param file in the zip file; empty when it is the whole */
    ImportRefusedException(Reason reason, String file) {
        super(reason + " " + file);
        this.reason = reason;
        this.file = file;
    }

    public Reason reason() {
        return reason;
    }

    public String file() {
        return file;
    }
}
