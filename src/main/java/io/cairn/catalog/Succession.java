package io.cairn.catalog;

import java.io.Serializable;
import java.util.List;

/**
 * What becomes of a unit that is no longer in the catalogue, so that what people did for it goes on counting.
 *
 * @param unit the one that is gone
 * @param into one unit, or for {@link Kind#SPLIT} several; each is in the catalogue or has a succession of its own
 */
public record Succession(UnitId unit, Kind kind, List<UnitId> into) implements Serializable {

    /** How the successors cover what the unit was. */
    public enum Kind {
        /** Another unit stands for it: who has done the one has done the other. */
        REPLACED,
        /** Each of several is a part of it: who has done it has done all of them. */
        SPLIT,
        /** It became a part of one: who has done all that was merged into that has done it. */
        MERGED
    }

    public Succession {
        into = List.copyOf(into);
    }

    public CatalogKey key() {
        return new CatalogKey(CatalogKey.Kind.SUCCESSION, unit.toString());
    }
}
