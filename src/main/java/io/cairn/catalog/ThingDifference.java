package io.cairn.catalog;

import java.io.Serializable;
import java.util.List;

/**
 * How one thing differs between two states of the catalogue.
 *
 * @param fields those that differ; of an added or removed thing all that it says
 */
public record ThingDifference(CatalogKey key, Change change, List<FieldDifference> fields) implements Serializable {

    /** What became of a thing. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    public ThingDifference {
        fields = List.copyOf(fields);
    }
}
