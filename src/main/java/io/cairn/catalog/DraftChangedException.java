package io.cairn.catalog;

/** The draft is no longer what was looked at; nothing was stored, and looking again is wise. */
public class DraftChangedException extends RuntimeException {

    DraftChangedException() {
        super("The draft has been changed by somebody else in the meantime");
    }
}
