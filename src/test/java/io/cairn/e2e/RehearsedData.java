package io.cairn.e2e;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The data of a portal that has started once and done nothing else; the build's rehearsal leaves it behind. */
final class RehearsedData {

    private static final Path REHEARSAL = Path.of(System.getProperty("cairn.rehearsal", "target/rehearsal"));

    private RehearsedData() {}

    /** Puts it into an empty folder; one that holds something keeps that. */
    static void fill(Path folder) throws IOException {
        if (Files.isDirectory(folder) && isEmpty(folder)) {
            try (Stream<Path> all = Files.walk(REHEARSAL)) {
                all.skip(1).forEach(path -> copy(path, folder.resolve(REHEARSAL.relativize(path))));
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.findAny().isEmpty();
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
