package io.cairn.catalog;

import java.io.Serializable;
import java.util.Set;

/**
 * That what was done for some units counts for another one, as an edition sees it.
 *
 * @param into the unit it counts for
 * @param kind how it came about; a split that was taken back is a merger, and the other way round
 * @param parts what it is made of: all of them done is the unit done, some of them is the unit begun
 */
public record Carry(UnitId into, Succession.Kind kind, Set<UnitId> parts) implements Serializable {

    public Carry {
        parts = Set.copyOf(parts);
    }

    /** Whether all parts together are the whole; a single one that was merged into something is a part of it for ever. */
    public boolean isWhole() {
        return kind != Succession.Kind.MERGED || parts.size() > 1;
    }
}
