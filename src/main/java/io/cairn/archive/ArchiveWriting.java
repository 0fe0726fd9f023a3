package io.cairn.archive;

import io.cairn.shared.archive.ArchiveFiles;
import io.cairn.shared.archive.ArchiveJson;
import io.cairn.shared.archive.ArchivePart;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.util.StreamUtils;
import tools.jackson.core.JsonGenerator;

/** Writes an archive: the document first, then the files. */
final class ArchiveWriting implements ArchiveFiles {

    private final ZipOutputStream zip;

    private ArchiveWriting(ZipOutputStream zip) {
        this.zip = zip;
    }

    static void write(List<ArchivePart> parts, UUID owner, ArchiveInfo info, Path to) {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            zip.putNextEntry(new ZipEntry(ArchiveFormat.DOCUMENT));
            writeDocument(parts, owner, info, StreamUtils.nonClosing(zip));
            zip.closeEntry();
            ArchiveWriting files = new ArchiveWriting(zip);
            parts.forEach(part -> part.writeFiles(owner, files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeDocument(List<ArchivePart> parts, UUID owner, ArchiveInfo info, OutputStream out) {
        try (JsonGenerator document = ArchiveJson.mapper().createGenerator(out)) {
            document.writeStartObject();
            ArchiveHead.write(info, document);
            for (ArchivePart part : parts) {
                document.writeName(part.name());
                part.write(owner, document);
            }
            document.writeEndObject();
        }
    }

    @Override
    public void add(String name, Content content) {
        if (!name.matches(ArchiveFormat.FILE_NAME)) {
            throw new IllegalArgumentException("No name for a file of an archive: '%s'".formatted(name));
        }
        try {
            zip.putNextEntry(new ZipEntry(ArchiveFormat.FILES + name));
            content.writeTo(StreamUtils.nonClosing(zip));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
