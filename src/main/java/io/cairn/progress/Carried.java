package io.cairn.progress;

import io.cairn.catalog.Succession;
import io.cairn.catalog.UnitId;
import java.io.Serializable;
import java.util.List;

/**
 * Where the standing of a unit comes from when it was another one that was worked through.
 *
 * @param kind how the units became this one
 * @param units what was really begun, done or shown, in the order of their ids; the catalogue may have them no more
 */
public record Carried(Succession.Kind kind, List<UnitId> units) implements Serializable {

    public Carried {
        units = List.copyOf(units);
    }
}
