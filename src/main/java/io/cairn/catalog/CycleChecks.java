package io.cairn.catalog;

import io.cairn.catalog.CatalogFinding.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * No unit may come before itself, over what is written and over the levels below. Required prerequisites are looked at
 * first; then each recommended one that closes a circle is reported by itself, since taking it out is the remedy.
 */
final class CycleChecks {

    private final Catalog catalog;
    private final Findings findings;

    CycleChecks(CatalogContent content, Findings findings) {
        this.catalog = new Catalog(0, content);
        this.findings = findings;
    }

    void run() {
        List<Unit> suspects = suspects();
        Set<UnitId> reported = new HashSet<>();
        for (Unit unit : suspects) {
            for (Prerequisite edge : catalog.prerequisites(unit.id())) {
                if (edge.isRequired() && !reported.contains(unit.id())) {
                    report(unit.id(), edge, Prerequisite::isRequired, reported);
                }
            }
        }
        for (Unit unit : suspects) {
            for (Prerequisite edge : catalog.prerequisites(unit.id())) {
                if (!edge.isRequired()) {
                    report(unit.id(), edge, any -> true, new HashSet<>());
                }
            }
        }
    }

    /** All but the units that need nothing, or only such; in a sound catalogue none is left, which is quick to see. */
    private List<Unit> suspects() {
        Set<UnitId> left = new HashSet<>();
        catalog.units().forEach(unit -> left.add(unit.id()));
        boolean fewer = true;
        while (fewer) {
            fewer = left.removeIf(
                    unit -> catalog.prerequisites(unit).stream().noneMatch(edge -> left.contains(edge.unit())));
        }
        return catalog.units().stream().filter(unit -> left.contains(unit.id())).toList();
    }

    private void report(UnitId unit, Prerequisite edge, Predicate<Prerequisite> follow, Set<UnitId> reported) {
        List<UnitId> back = path(edge.unit(), unit, follow);
        if (back.isEmpty()) {
            return;
        }
        reported.addAll(back);
        String circle = back.stream().map(UnitId::toString).collect(Collectors.joining(" needs "));
        findings.error(
                Kind.CYCLE,
                CatalogKey.of(unit),
                edge.unit(),
                (edge.isRequired() ? "Required units form a circle: " : "A recommended unit closes a circle: ")
                        + unit
                        + " needs "
                        + circle);
    }

    /** The shortest way over prerequisites from one unit to another, both included; empty if there is none. */
    private List<UnitId> path(UnitId from, UnitId to, Predicate<Prerequisite> follow) {
        Map<UnitId, @Nullable UnitId> cameFrom = new HashMap<>();
        Deque<UnitId> open = new ArrayDeque<>(List.of(from));
        cameFrom.put(from, null);
        while (!open.isEmpty()) {
            UnitId here = open.removeFirst();
            if (here.equals(to)) {
                return walked(to, cameFrom);
            }
            for (Prerequisite edge : catalog.prerequisites(here)) {
                if (follow.test(edge) && !cameFrom.containsKey(edge.unit())) {
                    cameFrom.put(edge.unit(), here);
                    open.addLast(edge.unit());
                }
            }
        }
        return List.of();
    }

    private static List<UnitId> walked(UnitId to, Map<UnitId, @Nullable UnitId> cameFrom) {
        List<UnitId> path = new ArrayList<>();
        for (UnitId here = to; here != null; here = cameFrom.get(here)) {
            path.addFirst(here);
        }
        return path;
    }
}
