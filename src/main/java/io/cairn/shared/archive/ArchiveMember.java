package io.cairn.shared.archive;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A part's member of an archive that is being imported. Whoever made the archive may have written anything; what cannot
 * be read, and what a consumer refuses with an {@link IllegalArgumentException}, becomes an
 * {@link ArchiveRefusedException} that names the place.
 */
public interface ArchiveMember {

    /** Reads a list, of which only one element is in memory at a time; nothing when the archive has no such member. */
    <T> void each(Class<T> type, Consumer<T> use);

    /** Reads a single thing; empty when the archive has none. */
    <T> Optional<T> one(Class<T> type);

    /**
     * The portal lacks something that the archive refers to. The import is refused with all that is lacking.
     *
     * @param what as it is called in the document
     */
    void lacks(String what);

    /**
     * A file of the archive; the caller closes it.
     *
     * @throws ArchiveRefusedException if the archive does not have it
     */
    InputStream file(String name);
}
