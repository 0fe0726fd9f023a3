package io.cairn.file;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is kept. It never changes: another content is another file.
 *
 * @param name what it is called when downloaded; harmless
 * @param size in bytes
 * @param width in pixels; {@code null} for what is not an image, like the height
 * @param digest SHA-256 of its bytes, in hexadecimal
 */
public record StoredFile(
        UUID id,
        String name,
        FileKind kind,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        String digest)
        implements Serializable {}
