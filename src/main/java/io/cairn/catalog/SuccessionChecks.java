package io.cairn.catalog;

import io.cairn.catalog.CatalogFinding.Kind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of units that are gone: every way must end at units that are there. */
final class SuccessionChecks {

    private final Findings findings;
    private final List<Succession> successions;
    private final Map<UnitId, Succession> byUnit = new LinkedHashMap<>();
    private final Set<UnitId> units;

    SuccessionChecks(CatalogContent content, Findings findings) {
        this.findings = findings;
        successions = content.successions();
        successions.forEach(succession -> byUnit.putIfAbsent(succession.unit(), succession));
        units = content.skills().stream()
                .flatMap(skill -> skill.units().stream())
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    void run() {
        Set<UnitId> known =
                Stream.concat(units.stream(), byUnit.keySet().stream()).collect(Collectors.toSet());
        successions.forEach(succession -> {
            findings.references(succession.key(), "into", succession.into(), known);
            check(succession);
        });
        circles();
        loneParts();
    }

    private void check(Succession succession) {
        if (succession.into().contains(succession.unit())) {
            findings.error(Kind.SELF_REFERENCE, succession.key(), succession.unit(), "The unit becomes itself");
        }
        if (units.contains(succession.unit())) {
            findings.error(
                    Kind.BAD_SUCCESSION,
                    succession.key(),
                    "The unit '%s' is still there; what becomes something else leaves the catalogue"
                            .formatted(succession.unit()));
        }
        int successors = succession.into().size();
        boolean several = succession.kind() == Succession.Kind.SPLIT;
        if (several ? successors < 2 : successors != 1) {
            findings.error(
                    Kind.BAD_SUCCESSION,
                    succession.key(),
                    "%s takes %s, but there %s %d"
                            .formatted(
                                    succession.kind(),
                                    several ? "two units or more" : "one unit",
                                    successors == 1 ? "is" : "are",
                                    successors));
        }
    }

    /** Each circle once, from the first of its units. */
    private void circles() {
        Set<UnitId> sound = new HashSet<>();
        byUnit.keySet().forEach(unit -> follow(unit, new LinkedHashSet<>(), sound));
    }

    private void follow(UnitId unit, Set<UnitId> way, Set<UnitId> sound) {
        Succession succession = byUnit.get(unit);
        if (succession == null || sound.contains(unit)) {
            return;
        }
        way.add(unit);
        for (UnitId next : succession.into()) {
            if (!way.contains(next)) {
                follow(next, way, sound);
            } else if (!next.equals(unit)) {
                circle(next, way);
            }
        }
        way.remove(unit);
        sound.add(unit);
    }

    private void circle(UnitId from, Set<UnitId> way) {
        String circle = Stream.concat(way.stream().dropWhile(unit -> !unit.equals(from)), Stream.of(from))
                .map(UnitId::toString)
                .collect(Collectors.joining(" becomes "));
        findings.error(
                Kind.CYCLE,
                new CatalogKey(CatalogKey.Kind.SUCCESSION, from.toString()),
                from,
                "The successors form a circle: " + circle);
    }

    private void loneParts() {
        Map<UnitId, List<Succession>> merged = successions.stream()
                .filter(succession -> succession.kind() == Succession.Kind.MERGED)
                .flatMap(succession -> succession.into().stream().map(into -> Map.entry(into, succession)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        merged.forEach((into, parts) -> {
            if (parts.size() == 1) {
                findings.warning(
                        Kind.BAD_SUCCESSION,
                        parts.getFirst().key(),
                        into,
                        "Nothing else is merged into '%s', so that the unit alone never counts as all of it"
                                .formatted(into));
            }
        });
    }
}
