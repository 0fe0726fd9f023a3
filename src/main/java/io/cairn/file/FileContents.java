package io.cairn.file;

import io.cairn.file.FileRefusedException.Reason;
import io.cairn.file.FileStore.NewFile;
import io.cairn.shared.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The one way to the bytes of files, for pages and exports. It asks nobody for permission: who calls it has decided who
 * may. No method needs a transaction around it, and reading is best done without: a slow reader would hold a connection.
 */
@Service
public class FileContents {

    private final FileStore store;
    private final Pictures pictures;
    private final FileLimits limits;

    FileContents(FileStore store, Pictures pictures, FileLimits limits) {
        this.store = store;
        this.pictures = pictures;
        this.limits = limits;
    }

    public Optional<StoredFile> find(UUID owner, UUID id) {
        return store.find(owner, List.of(id)).stream().findFirst();
    }

    /** One statement; what does not exist is left out. */
    public Map<UUID, StoredFile> find(UUID owner, Collection<UUID> ids) {
        Map<UUID, StoredFile> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            store.find(owner, ids).forEach(file -> found.put(file.id(), file));
        }
        return found;
    }

    /**
     * Writes the file's bytes, a piece at a time.
     *
     * @throws NotFoundException if there is no such file, also when it goes while it is being read
     */
    public void copy(UUID owner, UUID id, OutputStream out) throws IOException {
        StoredFile file = find(owner, id).orElseThrow(() -> new NotFoundException("No file " + id));
        long left = file.size();
        for (int number = 0; left > 0; number++) {
            byte[] piece = store.chunk(owner, id, number).orElseThrow(() -> new NotFoundException("No file " + id));
            out.write(piece);
            left -= piece.length;
        }
    }

    /**
     * Keeps a PNG, JPEG or WebP image; drawn anew, see {@link Pictures}.
     *
     * @param name as uploaded; cleaned here
     * @throws FileRefusedException with the reason
     */
    public StoredFile storeImage(UUID owner, String name, InputStream content) {
        try (Spool upload = Spool.of(content, limits.image().toBytes())) {
            FileKind kind = FileKind.of(upload.head(FileKind.HEAD))
                    .filter(FileKind::isImage)
                    .orElseThrow(() -> new FileRefusedException(Reason.NOT_AN_IMAGE));
            return keepPicture(owner, name, upload, kind);
        }
    }

    /**
     * Keeps a PDF as it is, or an image like {@link #storeImage}.
     *
     * @throws FileRefusedException with the reason
     */
    public StoredFile storeDocument(UUID owner, String name, InputStream content) {
        try (Spool upload = Spool.of(content, limits.document().toBytes())) {
            FileKind kind = FileKind.of(upload.head(FileKind.HEAD))
                    .orElseThrow(() -> new FileRefusedException(Reason.NOT_A_DOCUMENT));
            if (kind.isImage()) {
                return keepPicture(owner, name, upload, kind);
            }
            PdfCheck.check(upload);
            return keep(owner, new NewFile(FileNames.clean(name, kind), kind, upload, null, null));
        }
    }

    private StoredFile keepPicture(UUID owner, String name, Spool upload, FileKind kind) {
        try (Picture picture = pictures.redraw(upload, kind)) {
            String clean = FileNames.clean(name, picture.kind());
            return keep(
                    owner, new NewFile(clean, picture.kind(), picture.content(), picture.width(), picture.height()));
        }
    }

    /**
     * Keeps a file that was kept before, here or elsewhere, under its former id. It is looked at like an upload; what could
     * have come from us stays byte for byte what it is.
     *
     * @param digest what its bytes should have, see {@link StoredFile}
     * @throws FileRefusedException with the reason; a file that changed on its way is unreadable
     */
    public StoredFile restore(UUID owner, UUID id, String name, String digest, InputStream content) {
        try (Spool upload = Spool.of(content, limits.kept())) {
            FileKind kind = FileKind.of(upload.head(FileKind.HEAD))
                    .orElseThrow(() -> new FileRefusedException(Reason.NOT_A_DOCUMENT));
            if (!upload.digest().equals(digest)) {
                throw new FileRefusedException(Reason.UNREADABLE);
            }
            if (kind == FileKind.PDF) {
                PdfCheck.check(upload);
                return restore(owner, id, new NewFile(FileNames.clean(name, kind), kind, upload, null, null));
            }
            try (Picture picture = pictures.redraw(upload, kind)) {
                String clean = FileNames.clean(name, picture.kind());
                return restore(
                        owner,
                        id,
                        new NewFile(clean, picture.kind(), picture.content(), picture.width(), picture.height()));
            }
        }
    }

    private StoredFile restore(UUID owner, UUID id, NewFile file) {
        return store.add(owner, id, file, limits.person().toBytes());
    }

    private StoredFile keep(UUID owner, NewFile file) {
        return store.add(owner, file, limits.person().toBytes());
    }

    /** What does not exist is passed over. */
    public void remove(UUID owner, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            store.remove(owner, ids);
        }
    }
}
