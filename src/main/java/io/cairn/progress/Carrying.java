package io.cairn.progress;

import io.cairn.catalog.Carry;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Proficiency;
import io.cairn.catalog.Succession;
import io.cairn.catalog.UnitId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How somebody stands in the terms of an edition: what they did for units that were replaced, split or merged counts for
 * what these have become. It is reckoned whenever it is read, so that nothing that was said or shown is ever rewritten.
 */
public final class Carrying {

    private static final Comparator<Standing> BEST = Comparator.comparing(Standing::stage)
            .thenComparing(Standing::evidence, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<Carry> carries;
    private final Map<CatalogKey, Standing> own;
    private final Map<CatalogKey, Standing> standings;

    private Carrying(List<Carry> carries, Map<CatalogKey, Standing> own) {
        this.carries = carries;
        this.own = own;
        standings = new LinkedHashMap<>(own);
    }

    /** All that is given, and the units of the edition that it counts for as well. */
    public static Map<CatalogKey, Standing> in(Catalog catalog, Map<CatalogKey, Standing> own) {
        if (catalog.carries().isEmpty()) {
            return own;
        }
        Carrying carrying = new Carrying(catalog.carries(), own);
        carrying.carry();
        // What was only passed through on the way from one edition to another.
        carrying.standings
                .keySet()
                .removeIf(item -> !own.containsKey(item) && !catalog.contains(UnitId.parse(item.id())));
        return Collections.unmodifiableMap(carrying.standings);
    }

    /** Units that the edition no longer has and that count, also as a part and over others, for one of the given. */
    static Set<UnitId> sourcesOf(Set<UnitId> units, Catalog catalog) {
        Set<UnitId> sources = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Carry carry : catalog.carries()) {
                if (units.contains(carry.into()) || sources.contains(carry.into())) {
                    more |= sources.addAll(carry.parts().stream()
                            .filter(part -> !catalog.contains(part))
                            .toList());
                }
            }
        }
        return sources;
    }

    /** Over several editions. A standing only ever gets better, and there are few rungs, so this comes to an end. */
    private void carry() {
        boolean better = true;
        while (better) {
            better = false;
            for (Carry carry : carries) {
                better |= carry(carry);
            }
        }
    }

    private boolean carry(Carry carry) {
        List<Standing> parts =
                carry.parts().stream().flatMap(unit -> best(unit).stream()).toList();
        boolean whole = carry.isWhole()
                && parts.size() == carry.parts().size()
                && parts.stream().allMatch(Standing::isDone);
        if (parts.isEmpty() || !(whole || parts.stream().anyMatch(Carrying::isWorkedThrough))) {
            return false;
        }
        CatalogKey item = CatalogKey.of(carry.into());
        Carried from = new Carried(carry.kind(), List.copyOf(origins(parts)));
        Standing carried =
                whole ? CarriedParts.done(item, parts, from) : CarriedParts.begun(item, parts, from, shares(carry));
        Standing before = standings.get(item);
        if (before != null && BEST.compare(carried, before) <= 0) {
            return false;
        }
        standings.put(item, before == null ? carried : CarriedParts.better(before, carried));
        return true;
    }

    /** A level that is done implies the lower ones, also of a skill that is gone. */
    private Optional<Standing> best(UnitId unit) {
        Standing own = standings.get(CatalogKey.of(unit));
        Stream<Standing> higher = Arrays.stream(Proficiency.values())
                .filter(level -> level.compareTo(unit.level()) > 0)
                .map(level -> standings.get(CatalogKey.of(new UnitId(unit.skill(), level))))
                .flatMap(Stream::ofNullable)
                .filter(Standing::isDone);
        return Stream.concat(Stream.ofNullable(own), higher).max(BEST);
    }

    /** A unit's time is shared by all that it was split into. */
    private int shares(Carry carry) {
        return carry.kind() == Succession.Kind.SPLIT
                ? Math.max(1, (int) carries.stream()
                        .filter(other ->
                                other.kind() == carry.kind() && other.parts().equals(carry.parts()))
                        .count())
                : 1;
    }

    /** What was only ever known from before is no reason to have begun something larger. */
    static boolean isWorkedThrough(Standing standing) {
        return standing.origin() != Origin.SELF_ASSESSMENT;
    }

    private Set<UnitId> origins(List<Standing> parts) {
        Set<UnitId> units = new TreeSet<>();
        for (Standing part : parts) {
            Carried carried = part.carried();
            if (carried != null) {
                units.addAll(carried.units());
            }
            if (own.containsKey(part.item())) {
                units.add(UnitId.parse(part.item().id()));
            }
        }
        return units;
    }
}
