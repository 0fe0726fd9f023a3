package io.cairn.catalog;

import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.catalog.ThingDifference.Change;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * How two states of the catalogue differ, thing by thing and field by field. Empty exactly when they are equal. Plain
 * Java without side effects.
 *
 * @param things by kind, within a kind in the order of the later state, with what it lacks after the rest
 * @param reordered kinds of which what both states have comes in another order
 */
public record CatalogDifferences(List<ThingDifference> things, Set<Kind> reordered) implements Serializable {

    public CatalogDifferences {
        things = List.copyOf(things);
        reordered = Set.copyOf(reordered);
    }

    public static CatalogDifferences between(CatalogContent before, CatalogContent after) {
        Map<CatalogKey, Record> earlier = before.things();
        Map<CatalogKey, Record> later = after.things();
        RecordComparison comparison = new RecordComparison();
        List<ThingDifference> found = new ArrayList<>();
        later.forEach((key, thing) -> {
            Record old = earlier.get(key);
            if (old == null) {
                found.add(new ThingDifference(key, Change.ADDED, comparison.compare(null, thing)));
            } else if (!old.equals(thing)) {
                List<FieldDifference> fields = comparison.compare(old, thing);
                // A skill whose units alone differ is as it was.
                if (!fields.isEmpty()) {
                    found.add(new ThingDifference(key, Change.CHANGED, fields));
                }
            }
        });
        earlier.forEach((key, thing) -> {
            if (!later.containsKey(key)) {
                found.add(new ThingDifference(key, Change.REMOVED, comparison.compare(thing, null)));
            }
        });
        found.sort((one, other) -> one.key().kind().compareTo(other.key().kind()));
        return new CatalogDifferences(found, reordered(earlier, later));
    }

    private static Set<Kind> reordered(Map<CatalogKey, Record> earlier, Map<CatalogKey, Record> later) {
        Map<Kind, List<CatalogKey>> before = common(earlier, later);
        Map<Kind, List<CatalogKey>> after = common(later, earlier);
        Set<Kind> reordered = new TreeSet<>();
        after.forEach((kind, keys) -> {
            if (!Objects.equals(before.get(kind), keys)) {
                reordered.add(kind);
            }
        });
        return reordered;
    }

    private static Map<Kind, List<CatalogKey>> common(Map<CatalogKey, Record> these, Map<CatalogKey, Record> others) {
        Map<Kind, List<CatalogKey>> common = new LinkedHashMap<>();
        these.keySet().stream()
                .filter(others::containsKey)
                .forEach(key -> common.computeIfAbsent(key.kind(), any -> new ArrayList<>())
                        .add(key));
        // Units stand in the order of their levels, below skills that may be moved.
        common.remove(Kind.UNIT);
        return common;
    }

    public boolean isEmpty() {
        return things.isEmpty() && reordered.isEmpty();
    }

    public long count(Change change) {
        return things.stream().filter(thing -> thing.change() == change).count();
    }
}
