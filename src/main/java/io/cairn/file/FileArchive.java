package io.cairn.file;

import io.cairn.file.FileRefusedException.Reason;
import io.cairn.shared.archive.ArchiveFiles;
import io.cairn.shared.archive.ArchiveMember;
import io.cairn.shared.archive.ArchivePart;
import io.cairn.shared.archive.ArchiveRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** The files a person keeps. Coming in, they are checked like uploads; what they say about themselves is not believed. */
@Component
@Order(10)
class FileArchive implements ArchivePart {

    /** @param digest of the bytes, so that damage is noticed */
    private record Row(UUID id, String name, FileKind kind, String digest) {

        String entry() {
            return id + "." + kind.extensions().getFirst();
        }
    }

    private final FileStore store;
    private final FileContents contents;

    FileArchive(FileStore store, FileContents contents) {
        this.store = store;
        this.contents = contents;
    }

    @Override
    public String name() {
        return "files";
    }

    /** What was uploaded into a form that nobody saved is in nobody's way. */
    @Override
    public Optional<String> presence() {
        return Optional.empty();
    }

    @Override
    public void write(UUID owner, JsonGenerator document) {
        document.writeStartArray();
        store.all(owner).forEach(file -> document.writePOJO(row(file)));
        document.writeEndArray();
    }

    private static Row row(StoredFile file) {
        return new Row(file.id(), file.name(), file.kind(), file.digest());
    }

    @Override
    public void writeFiles(UUID owner, ArchiveFiles files) {
        store.all(owner).forEach(file -> files.add(row(file).entry(), out -> contents.copy(owner, file.id(), out)));
    }

    @Override
    public void check(ArchiveMember member) {
        member.each(Row.class, row -> open(member, row, content -> {}));
    }

    @Override
    public void read(UUID owner, ArchiveMember member) {
        member.each(Row.class, row -> open(member, row, content -> restore(owner, row, content)));
    }

    private void restore(UUID owner, Row row, InputStream content) {
        try {
            contents.restore(owner, row.id(), row.name(), row.digest(), content);
        } catch (FileRefusedException e) {
            throw e.reason() == Reason.QUOTA
                    ? new ArchiveRefusedException(ArchiveRefusedException.Reason.QUOTA)
                    : new ArchiveRefusedException(ArchiveRefusedException.Reason.FILE_REFUSED, row.name());
        }
    }

    private interface Use {
        void accept(InputStream content);
    }

    private static void open(ArchiveMember member, Row row, Use use) {
        try (InputStream content = member.file(row.entry())) {
            use.accept(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
