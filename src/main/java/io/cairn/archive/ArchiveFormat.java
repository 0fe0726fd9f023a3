package io.cairn.archive;

/** What every archive is like; {@code src/docs/archive-format.md} says the rest. */
final class ArchiveFormat {

    static final String NAME = "cairn-archive";
    static final int VERSION = 1;
    static final String DOCUMENT = "cairn.json";
    static final String FILES = "files/";

    /** What a file may be called; nothing that could lead out of a folder. */
    static final String FILE_NAME = "[a-z0-9][a-z0-9-]{0,60}(\\.[a-z0-9]{1,5})?";

    /** The members that belong to no part. */
    static final String FORMAT_MEMBER = "format";

    static final String VERSION_MEMBER = "version";
    static final String TIME_MEMBER = "exportedAt";
    static final String ACCOUNT_MEMBER = "account";

    private ArchiveFormat() {}
}
