package io.cairn.catalog;

import io.cairn.shared.Secrets;
import java.io.Serializable;

/**
 * What somebody looked at before they publish: only that is published.
 *
 * @param edition number of the edition that was the latest
 * @param digest of the draft's content
 */
public record DraftVersion(int edition, String digest) implements Serializable {

    static DraftVersion of(int edition, CatalogContent draft) {
        return new DraftVersion(edition, Secrets.digest(CatalogJson.write(draft)));
    }
}
