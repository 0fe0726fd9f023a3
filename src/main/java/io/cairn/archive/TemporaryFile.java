package io.cairn.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on disk that closing removes. */
public final class TemporaryFile implements Closeable {

    private final Path path;

    private TemporaryFile(Path path) {
        this.path = path;
    }

    /** @param prefix what its name begins with */
    public static TemporaryFile create(String prefix) {
        try {
            return new TemporaryFile(Files.createTempFile(prefix, ".zip"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
