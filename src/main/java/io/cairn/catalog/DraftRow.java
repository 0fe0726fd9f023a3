package io.cairn.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A row of the draft. Its version is the time of its last change rather than a counter: an import writes all rows anew,
 * and a counter would start again and let a form from before the import save over it.
 */
@MappedSuperclass
abstract class DraftRow {

    @Column
    private int position;

    @Version
    @Column
    private Instant changedAt;

    protected DraftRow() {}

    /** @param position the place among its siblings, from 0 */
    DraftRow(int position) {
        this.position = position;
    }

    int position() {
        return position;
    }

    Instant changedAt() {
        return changedAt;
    }
}
