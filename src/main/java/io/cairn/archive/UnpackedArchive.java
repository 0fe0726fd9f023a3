package io.cairn.archive;

import io.cairn.shared.archive.ArchiveRefusedException;
import io.cairn.shared.archive.ArchiveRefusedException.Reason;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * A zip file taken apart into a folder of its own, which is removed on closing. Nothing in it decides where something is
 * written, or how much: entries get numbers for names, and what is unpacked is counted.
 */
final class UnpackedArchive implements Closeable {

    private static final int BUFFER = 16 * 1024;

    private final Path folder;
    private final TreeMap<String, Path> entries = new TreeMap<>();
    private final Set<String> opened = new HashSet<>();

    private UnpackedArchive(Path folder) {
        this.folder = folder;
    }

    /** @throws ArchiveRefusedException if it is no zip file, too large, or has something that does not belong to it */
    static UnpackedArchive of(Path zip, ArchiveLimits limits) {
        try {
            UnpackedArchive archive = new UnpackedArchive(Files.createTempDirectory("cairn-import-"));
            try {
                archive.unpack(zip, limits);
                return archive;
            } catch (ZipException | EOFException | IllegalArgumentException e) {
                archive.close();
                throw new ArchiveRefusedException(Reason.NOT_AN_ARCHIVE);
            } catch (IOException | RuntimeException e) {
                archive.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack(Path zip, ArchiveLimits limits) throws IOException {
        try (CountingInputStream packed = new CountingInputStream(Files.newInputStream(zip));
                ZipInputStream in = new ZipInputStream(new BufferedInputStream(packed))) {
            packed.allow(limits.upload().toBytes());
            Room room = new Room(packed, limits);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                room.countEntry();
                if (!entry.getName().equals(ArchiveFormat.FILES)) {
                    write(in, place(entry.getName()), entry.getName().equals(ArchiveFormat.DOCUMENT), room);
                }
            }
        }
        if (!entries.containsKey(ArchiveFormat.DOCUMENT)) {
            throw new ArchiveRefusedException(Reason.NOT_AN_ARCHIVE);
        }
    }

    private Path place(String name) {
        boolean belongs =
                name.equals(ArchiveFormat.DOCUMENT) || name.matches(ArchiveFormat.FILES + ArchiveFormat.FILE_NAME);
        Path place = folder.resolve(Integer.toString(entries.size()));
        if (!belongs || entries.put(name, place) != null) {
            throw new ArchiveRefusedException(Reason.FILES, name);
        }
        return place;
    }

    private static void write(InputStream in, Path place, boolean isDocument, Room room) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(place)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                room.take(read, isDocument);
                out.write(buffer, 0, read);
            }
        }
    }

    InputStream document() {
        return open(ArchiveFormat.DOCUMENT);
    }

    /** @throws ArchiveRefusedException if there is no such file */
    InputStream file(String name) {
        if (!entries.containsKey(ArchiveFormat.FILES + name)) {
            throw new ArchiveRefusedException(Reason.FILES, ArchiveFormat.FILES + name);
        }
        return open(ArchiveFormat.FILES + name);
    }

    private InputStream open(String entry) {
        opened.add(entry);
        try {
            return new BufferedInputStream(Files.newInputStream(entries.get(entry)), BUFFER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What nobody has asked for so far, as it is called in the archive. */
    List<String> unopened() {
        return entries.keySet().stream()
                .filter(entry -> !opened.contains(entry))
                .toList();
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much has been unpacked, against what may be. */
    private static final class Room {

        private final CountingInputStream packed;
        private final ArchiveLimits limits;
        private int entries;
        private long document;
        private long files;

        Room(CountingInputStream packed, ArchiveLimits limits) {
            this.packed = packed;
            this.limits = limits;
        }

        void countEntry() {
            entries++;
            refuseIf(entries > limits.entries());
        }

        void take(int bytes, boolean isDocument) {
            if (isDocument) {
                document += bytes;
            } else {
                files += bytes;
            }
            long unpacked = document + files;
            refuseIf(document > limits.document().toBytes()
                    || files > limits.files().toBytes()
                    || unpacked > limits.unsuspicious().toBytes() && unpacked > limits.ratio() * packed.count());
        }

        private static void refuseIf(boolean tooLarge) {
            if (tooLarge) {
                throw new ArchiveRefusedException(Reason.TOO_LARGE);
            }
        }
    }
}
