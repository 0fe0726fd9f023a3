package io.cairn.file;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * A feature that keeps files, and says so. Every feature that does has one as a bean: what none of them uses is removed a
 * day after it was uploaded.
 */
public interface FileUse {

    /** Those of the files that are in use, whosever they are; drafts and old versions count. */
    Set<UUID> usedAmong(Collection<UUID> files);
}
