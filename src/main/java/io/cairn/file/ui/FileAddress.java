package io.cairn.file.ui;

import java.util.UUID;

/** Where a person finds their own files; relative to the portal's root. */
public final class FileAddress {

    static final String FILES = "files";

    private FileAddress() {}

    public static String of(UUID file) {
        return FILES + "/" + file;
    }
}
