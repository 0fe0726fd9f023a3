package io.cairn.shared.archive;

import java.util.List;

/** Thrown when an archive cannot be imported; nothing of it is then kept. */
public class ArchiveRefusedException extends RuntimeException {

    /** Why an archive is refused. */
    public enum Reason {
        /** Not a zip file, or a damaged one. */
        NOT_AN_ARCHIVE,
        /** Larger than archives may be, as it is or unpacked. */
        TOO_LARGE,
        /** Of a later portal. */
        UNKNOWN_VERSION,
        /** It has what cannot be read; the details name the place. */
        BROKEN,
        /** Files that do not belong to it, or are missing; the details name them. */
        FILES,
        /** A file that would not be accepted as an upload either; the details name it. */
        FILE_REFUSED,
        /** The files are more than the person may keep. */
        QUOTA,
        /** It refers to things of the catalogue that this portal has never had; the details name them. */
        UNKNOWN_ITEMS,
        /** The account has something already; the details name the members. */
        NOT_EMPTY
    }

    private final Reason reason;
    private final List<String> details;

    public ArchiveRefusedException(Reason reason, List<String> details) {
        super(reason + ": " + details);
        this.reason = reason;
        this.details = List.copyOf(details);
    }

    public ArchiveRefusedException(Reason reason, String... details) {
        this(reason, List.of(details));
    }

    public Reason reason() {
        return reason;
    }

    /** Places, names or keys, as they stand in the archive. */
    public List<String> details() {
        return details;
    }
}
