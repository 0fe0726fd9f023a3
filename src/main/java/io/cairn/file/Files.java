package io.cairn.file;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.shared.SessionService;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The signed-in learner's files. Its methods begin no transaction of their own: looking at an upload takes a while and
 * must not hold a connection.
 */
@Service
@ForLearners
public class Files extends SessionService {

    private final transient FileContents contents;
    private final transient FileStore store;
    private final transient FileLimits limits;
    private final transient CurrentUser user;

    Files(FileContents contents, FileStore store, FileLimits limits, CurrentUser user) {
        this.contents = contents;
        this.store = store;
        this.limits = limits;
        this.user = user;
    }

    /**
     * Keeps a PNG, JPEG or WebP image without whatever it carries beside the picture, turned upright, and scaled down if
     * it is very large. What it is goes by its content, not its name.
     *
     * @throws FileRefusedException with the reason
     */
    public StoredFile keepImage(String name, InputStream content) {
        return contents.storeImage(user.id(), name, content);
    }

    /**
     * Keeps a PDF as it is, or an image like {@link #keepImage}.
     *
     * @throws FileRefusedException with the reason
     */
    public StoredFile keepDocument(String name, InputStream content) {
        return contents.storeDocument(user.id(), name, content);
    }

    /** The learner's own among these; others and missing ones are left out. One statement. */
    public Map<UUID, StoredFile> find(Collection<UUID> ids) {
        return contents.find(user.id(), ids);
    }

    /** Removes the learner's own among these. One statement. */
    public void remove(Collection<UUID> ids) {
        contents.remove(user.id(), ids);
    }

    public Quota quota() {
        return store.quota(user.id(), limits.person().toBytes());
    }

    public FileLimits limits() {
        return limits;
    }
}
