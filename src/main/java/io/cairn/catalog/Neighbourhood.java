package io.cairn.catalog;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands around a unit or a skill: what is to be known before it and what builds on it, one step away. The catalogue
 * may be a draft with all its faults; what it does not have is left out, and circles are as they are.
 *
 * @param centre the unit itself, or the skill's units, lowest first
 * @param needs lines that end in the centre and begin outside, the required first
 * @param builds lines that begin in the centre and end outside, likewise
 * @param within lines between the centre's units
 */
public record Neighbourhood(List<UnitId> centre, List<Line> needs, List<Line> builds, List<Line> within)
        implements Serializable {

    private static final Comparator<Line> REQUIRED_FIRST = Comparator.comparing(line -> !line.isRequired());

    public Neighbourhood {
        centre = List.copyOf(centre);
        needs = List.copyOf(needs);
        builds = List.copyOf(builds);
        within = List.copyOf(within);
    }

    /**
     * That one unit comes before another.
     *
     * @param reason why, in one line
     */
    public record Line(UnitId before, UnitId after, Prerequisite.Kind kind, String reason) implements Serializable {

        public boolean isRequired() {
            return kind == Prerequisite.Kind.REQUIRED;
        }
    }

    public static Neighbourhood of(Catalog catalog, UnitId unit) {
        return around(catalog, List.of(unit));
    }

    public static Neighbourhood of(Catalog catalog, Skill skill) {
        return around(catalog, skill.units().stream().map(Unit::id).toList());
    }

    private static Neighbourhood around(Catalog catalog, List<UnitId> centre) {
        Set<UnitId> own = Set.copyOf(centre);
        List<Line> before =
                centre.stream().flatMap(unit -> before(catalog, unit)).toList();
        return new Neighbourhood(
                centre,
                before.stream()
                        .filter(line -> !own.contains(line.before()))
                        .sorted(REQUIRED_FIRST)
                        .toList(),
                centre.stream()
                        .flatMap(unit -> after(catalog, unit))
                        .filter(line -> !own.contains(line.after()))
                        .sorted(REQUIRED_FIRST)
                        .toList(),
                before.stream().filter(line -> own.contains(line.before())).toList());
    }

    /** A level below that is named as well is one line. */
    private static Stream<Line> before(Catalog catalog, UnitId unit) {
        Set<UnitId> seen = new HashSet<>();
        return catalog.prerequisites(unit).stream()
                .filter(prerequisite -> catalog.contains(prerequisite.unit()))
                .filter(prerequisite -> seen.add(prerequisite.unit()))
                .map(prerequisite -> new Line(prerequisite.unit(), unit, prerequisite.kind(), prerequisite.reason()));
    }

    private static Stream<Line> after(Catalog catalog, UnitId unit) {
        return catalog.dependents(unit).stream()
                .distinct()
                .flatMap(later -> before(catalog, later))
                .filter(line -> line.before().equals(unit));
    }

    public boolean isEmpty() {
        return needs.isEmpty() && builds.isEmpty() && within.isEmpty();
    }
}
