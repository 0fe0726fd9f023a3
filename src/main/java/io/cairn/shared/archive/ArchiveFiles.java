package io.cairn.shared.archive;

import java.io.IOException;
import java.io.OutputStream;

/** The files of an archive that is being written. */
public interface ArchiveFiles {

    /** @param name lower-case letters, digits and hyphens, with an extension; unique in the archive */
    void add(String name, Content content);

    /** Writes a file's bytes. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
