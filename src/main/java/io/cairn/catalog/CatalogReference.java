package io.cairn.catalog;

import io.cairn.shared.SessionService;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What a session that is written to disk holds of an edition. */
record CatalogReference(int edition, @Nullable String language) implements Serializable {

    private Object readResolve() {
        return SessionService.running(Catalogs.class).edition(edition, language);
    }
}
