package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import io.cairn.shared.Characters;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Time that somebody says they have spent.
 *
 * @param item what on: a unit, a project brief, a certification or a career task
 * @param note what was done, in a line; may be empty
 */
public record TimeSpent(CatalogKey item, LocalDate day, int minutes, String note) implements Serializable {

    public TimeSpent {
        note = Characters.storable(note).strip();
    }
}
