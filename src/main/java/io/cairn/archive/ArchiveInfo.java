package io.cairn.archive;

import java.io.Serializable;
import java.time.Instant;

/**
 * Whose archive it is and from when.
 *
 * @param name of the person
 * @param email at which they signed in
 */
public record ArchiveInfo(Instant exportedAt, String name, String email) implements Serializable {}
