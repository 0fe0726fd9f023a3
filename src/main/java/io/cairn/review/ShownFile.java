package io.cairn.review;

import io.cairn.file.StoredFile;
import java.io.Serializable;
import java.util.UUID;

/**
 * A file that a snapshot shows.
 *
 * @param owner whose file it is
 */
public record ShownFile(UUID owner, StoredFile file) implements Serializable {}
