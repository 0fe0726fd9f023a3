package io.cairn.roadmap;

import io.cairn.catalog.UnitId;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The units that need no step: known from elsewhere or done here, and the lower levels of the same skills. */
final class KnownUnits {

    private KnownUnits() {}

    static Set<UnitId> of(PlanRequest request) {
        Stream<UnitId> done = request.fixed().entrySet().stream()
                .filter(entry -> entry.getValue().isDone())
                .map(Map.Entry::getKey)
                .filter(StepKey::isUnit)
                .map(StepKey::unitId);
        return Stream.concat(request.known().stream(), done)
                .flatMap(unit -> Stream.concat(Stream.of(unit), request.catalog().impliedBy(unit).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
