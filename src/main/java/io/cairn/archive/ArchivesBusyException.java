package io.cairn.archive;

/** Thrown when so many archives are being written and read that another one has to wait. */
public class ArchivesBusyException extends RuntimeException {

    ArchivesBusyException() {
        super("Too many archives at a time");
    }
}
