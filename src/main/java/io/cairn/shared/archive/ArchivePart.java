package io.cairn.shared.archive;

import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JsonGenerator;

/**
 * What one feature puts into the archive of everything a person has, and takes from it again. A feature has one as a bean
 * for each thing it keeps for people; their {@code @Order} is that of the document, and of the import: what others refer
 * to comes first.
 *
 * <p>Nothing here asks who is signed in: the caller has decided whose archive it is, and runs each method in a
 * transaction of its own choice. What is written is described in {@code src/docs/archive-format.md}.
 */
public interface ArchivePart {

    /** Its member of the document. Lasting: archives of old are read by it. */
    String name();

    /**
     * What an import would have to respect: a query that has rows when the person {@code :owner} has something already.
     * Empty when nothing of it can be in the way.
     */
    Optional<String> presence();

    /** Writes the member's value: exactly one JSON value, the same for the same content. */
    void write(UUID owner, JsonGenerator document);

    /** Adds what does not fit into a document. */
    default void writeFiles(UUID owner, ArchiveFiles files) {}

    /**
     * Looks at the whole member before anything of the archive is kept.
     *
     * @throws ArchiveRefusedException if it cannot be imported
     */
    void check(ArchiveMember member);

    /**
     * Keeps everything in the member for a person who has nothing of the kind.
     *
     * @throws ArchiveRefusedException if it cannot be imported after all
     */
    void read(UUID owner, ArchiveMember member);
}
