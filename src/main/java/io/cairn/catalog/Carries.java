package io.cairn.catalog;

import io.cairn.catalog.Succession.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What counts for what in a state of the catalogue: by its own successions, by those of earlier editions that it does not
 * contradict, and backwards by those that it has undone, as when an edition from before them was published again.
 */
final class Carries {

    private final Set<UnitId> units;
    private final List<List<Succession>> states;
    private final Map<UnitId, Succession> latest = new HashMap<>();

    /** @param units those of the state itself */
    Carries(CatalogPast past, List<Succession> own, Set<UnitId> units) {
        this.units = units;
        states = new ArrayList<>(past.successions());
        states.add(own);
        states.forEach(state -> state.forEach(succession -> latest.put(succession.unit(), succession)));
    }

    List<Carry> all() {
        Set<Carry> carries = new LinkedHashSet<>();
        states.forEach(state -> {
            forwards(state).forEach(carries::add);
            state.stream().filter(this::isUndone).flatMap(Carries::backwards).forEach(carries::add);
        });
        return List.copyOf(carries);
    }

    /** What an edition says of a unit holds until a later one says otherwise or has the unit again. */
    private boolean isInForce(Succession succession) {
        return !units.contains(succession.unit()) && succession.equals(latest.get(succession.unit()));
    }

    private Stream<Carry> forwards(List<Succession> state) {
        Map<UnitId, Set<UnitId>> merged = new LinkedHashMap<>();
        state.stream()
                .filter(succession -> succession.kind() == Kind.MERGED)
                .forEach(succession -> succession
                        .into()
                        .forEach(into -> merged.computeIfAbsent(into, any -> new LinkedHashSet<>())
                                .add(succession.unit())));
        Stream<Carry> whole = state.stream()
                .filter(succession -> succession.kind() != Kind.MERGED && isInForce(succession))
                .flatMap(succession -> succession.into().stream()
                        .map(into -> new Carry(into, succession.kind(), Set.of(succession.unit()))));
        Stream<Carry> parts = merged.entrySet().stream()
                .filter(entry -> state.stream()
                        .filter(succession -> entry.getValue().contains(succession.unit()))
                        .allMatch(this::isInForce))
                .map(entry -> new Carry(entry.getKey(), Kind.MERGED, entry.getValue()));
        return Stream.concat(whole, parts);
    }

    /** What the unit had become is gone in turn. Where both are there somebody has put right what was declared wrongly. */
    private boolean isUndone(Succession succession) {
        return !units.containsAll(succession.into());
    }

    private static Stream<Carry> backwards(Succession succession) {
        return switch (succession.kind()) {
            case REPLACED, SPLIT -> {
                Kind kind = succession.kind() == Kind.SPLIT ? Kind.MERGED : Kind.REPLACED;
                yield Stream.of(new Carry(succession.unit(), kind, Set.copyOf(succession.into())));
            }
            case MERGED ->
                succession.into().stream().map(into -> new Carry(succession.unit(), Kind.SPLIT, Set.of(into)));
        };
    }
}
