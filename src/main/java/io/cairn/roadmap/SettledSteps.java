package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Prerequisite;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The order of what is not the planner's to move: finished steps by their days, then steps in progress. */
final class SettledSteps {

    private final PlanRequest request;
    private final Catalog catalog;
    private final Scope scope;

    /** @param scope all that is needed, whether it fits or not */
    SettledSteps(PlanRequest request, Scope scope) {
        this.request = request;
        this.catalog = request.catalog();
        this.scope = scope;
    }

    /** Finished steps, and the milestones of areas in which nothing is left to do, by the day they were finished on. */
    Map<StepKey, FixedStep> done() {
        SortedMap<StepKey, FixedStep> done = new TreeMap<>(request.fixed());
        done.values().removeIf(step -> !step.isDone());
        milestones(done).forEach((area, day) -> done.putIfAbsent(area, FixedStep.done(day, day)));
        return done.entrySet().stream()
                .sorted(Map.Entry.<StepKey, FixedStep>comparingByValue(
                                Comparator.comparing(SettledSteps::finishedOn).thenComparing(FixedStep::startedOn))
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    static LocalDate finishedOn(FixedStep done) {
        return Objects.requireNonNull(done.finishedOn());
    }

    private Map<StepKey, LocalDate> milestones(Map<StepKey, FixedStep> done) {
        Set<Slug> open = Stream.concat(
                        scope.units().stream(),
                        scope.begun().stream().filter(StepKey::isUnit).map(StepKey::unitId))
                .map(unit -> UnitOrder.area(catalog, unit))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<StepKey, LocalDate> closed = new TreeMap<>();
        done.forEach((key, step) -> {
            if (key.isUnit() && catalog.contains(key.unitId())) {
                Slug area = UnitOrder.area(catalog, key.unitId());
                closed.merge(StepKey.milestone(area), finishedOn(step), (a, b) -> a.isAfter(b) ? a : b);
            }
        });
        closed.keySet().removeIf(key -> open.contains(key.slug()) || isSettled(key));
        return closed;
    }

    private boolean isSettled(StepKey key) {
        return request.fixed().containsKey(key) || request.skipped().contains(key);
    }

    /** Steps in progress as they were planned or, failing that, begun; prerequisites first. */
    List<StepKey> begun() {
        Set<StepKey> order = new LinkedHashSet<>();
        scope.begun().stream()
                .sorted(Comparator.comparing(this::previousPlace)
                        .thenComparing(this::startedOn)
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(step -> addAfterPrerequisites(step, order));
        return List.copyOf(order);
    }

    private void addAfterPrerequisites(StepKey step, Set<StepKey> order) {
        if (step.isUnit() && !order.contains(step)) {
            required(step.unitId())
                    .filter(scope.begun()::contains)
                    .forEach(first -> addAfterPrerequisites(first, order));
        }
        order.add(step);
    }

    private Stream<StepKey> required(UnitId unit) {
        return catalog.prerequisites(unit).stream()
                .filter(Prerequisite::isRequired)
                .map(Prerequisite::unit)
                .sorted()
                .map(StepKey::unit);
    }

    private int previousPlace(StepKey step) {
        int place = request.previousOrder().indexOf(step);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private LocalDate startedOn(StepKey step) {
        return Objects.requireNonNull(request.fixed().get(step)).startedOn();
    }
}
