package io.cairn.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in the YAML texts the catalogue's things and the values within them stand. */
final class YamlPlaces {

    private record Place(String file, int line) {}

    private record Value(String id, String text) {}

    private final Map<String, List<Place>> things = new HashMap<>();
    private final Map<Value, Place> values = new HashMap<>();

    void addThing(String id, String file, int line) {
        things.computeIfAbsent(id, any -> new ArrayList<>()).add(new Place(file, line));
    }

    void addValue(String id, String text, String file, int line) {
        values.putIfAbsent(new Value(id, text), new Place(file, line));
    }

    /** The finding with its line: that of the offending value where it is known, else that of the thing. */
    CatalogProblem locate(CatalogFinding finding) {
        Place place = finding.kind() == CatalogFinding.Kind.DUPLICATE
                        && finding.value().isEmpty()
                ? thing(finding.id())
                : values.getOrDefault(new Value(finding.id(), finding.value()), thing(finding.id()));
        return new CatalogProblem(place.file(), place.line(), finding.id(), finding.message());
    }

    /** The last place: of two things with one id the second is the wrong one. */
    private Place thing(String id) {
        return things.getOrDefault(id, List.of(new Place("catalog", 0))).getLast();
    }
}
