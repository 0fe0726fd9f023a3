package io.cairn.catalog;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed one thing. A field that only one of them changed is as they left it; a field that both changed to
 * different values stays as typed here until somebody chooses.
 *
 * @param merged what to go on with
 * @param taken fields that come from the other side
 * @param conflicts fields that both changed, to different values
 */
public record ThingMerge(ThingValues merged, List<String> taken, List<String> conflicts) implements Serializable {

    public ThingMerge {
        taken = List.copyOf(taken);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * @param base what both began with
     * @param mine what was typed here
     * @param theirs what has been saved meanwhile
     */
    public static ThingMerge of(ThingValues base, ThingValues mine, ThingValues theirs) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        List<String> taken = new ArrayList<>();
        List<String> conflicts = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>(mine.fields().keySet());
        names.addAll(theirs.fields().keySet());
        for (String name : names) {
            Object here = mine.get(name);
            Object there = theirs.get(name);
            boolean changedThere = !Objects.equals(there, base.get(name)) && !Objects.equals(there, here);
            boolean changedHere = !Objects.equals(here, base.get(name));
            merged.put(name, changedThere && !changedHere ? there : here);
            if (changedThere) {
                (changedHere ? conflicts : taken).add(name);
            }
        }
        return new ThingMerge(new ThingValues(merged), taken, conflicts);
    }
}
