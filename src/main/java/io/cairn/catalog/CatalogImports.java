package io.cairn.catalog;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForAdmins;
import io.cairn.catalog.CatalogImport.State;
import io.cairn.shared.Characters;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Taking a zip of YAML files into the draft: read in the background, looked at, then kept or dropped. Until it is kept
 * nothing changes, and what is kept is published by nobody but an admin. Each admin has one at a time.
 */
@Service
@ForAdmins
public class CatalogImports extends SessionService {

    /** Bytes of a zip file. */
    public static final int MAX_UPLOAD = CatalogZip.MAX_PACKED;

    private static final int MAX_NAME = 200;

    private final transient ImportRows rows;
    private final transient ImportWork work;
    private final transient DraftStore draft;
    private final transient Catalogs catalogs;
    private final transient CurrentUser user;

    CatalogImports(ImportRows rows, ImportWork work, DraftStore draft, Catalogs catalogs, CurrentUser user) {
        this.rows = rows;
        this.work = work;
        this.draft = draft;
        this.catalogs = catalogs;
        this.user = user;
    }

    /**
     * Begins to read a zip file, in the place of what was imported before.
     *
     * @throws ImportRefusedException if it is no such file, or too large
     */
    public void begin(String fileName, InputStream zip) throws IOException {
        Map<String, String> texts = CatalogZip.read(zip);
        UUID id = UUID.randomUUID();
        String name = Characters.storable(fileName);
        rows.begin(user.id(), id, name.substring(0, Math.min(name.length(), MAX_NAME)));
        work.read(user.id(), id, texts);
    }

    /** The admin's import. */
    public Optional<CatalogImport> mine() {
        return rows.find(user.id());
    }

    /** What keeping would do: from the draft to what was imported. */
    public record Plan(DraftVersion seen, CatalogDifferences differences) {}

    /** @throws NotFoundException if there is nothing that could be kept */
    public Plan plan() {
        CatalogContent now = draft.read();
        CatalogContent imported = rows.content(user.id()).orElseThrow(CatalogImports::nothing);
        return new Plan(DraftVersion.of(catalogs.currentNumber(), now), CatalogDifferences.between(now, imported));
    }

    /**
     * Begins to make it the draft.
     *
     * @param seen the draft it was compared with
     * @throws DraftChangedException if the draft is another one by now
     * @throws NotFoundException if there is nothing that could be kept
     */
    public void keep(UUID id, DraftVersion seen) {
        if (!DraftVersion.of(seen.edition(), draft.read()).equals(seen)) {
            throw new DraftChangedException();
        }
        if (!rows.move(user.id(), id, State.READY, State.KEEPING)) {
            throw nothing();
        }
        work.keep(user.id(), id);
    }

    /** Forgets the import; the draft stays as it is. */
    public void drop() {
        rows.drop(user.id());
    }

    private static NotFoundException nothing() {
        return new NotFoundException("No import to be kept");
    }
}
