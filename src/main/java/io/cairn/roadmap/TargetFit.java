package io.cairn.roadmap;

import io.cairn.catalog.Importance;
import io.cairn.catalog.UnitId;
import io.cairn.roadmap.BudgetedChoice.Choice;
import io.cairn.roadmap.Quality.ChoiceMethod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is planned when a target date leaves too little time. What is in progress stays. Of the rest of the time
 * at most a third is kept free for tasks, projects and certifications; into the remainder goes the most important set of
 * units. So a later target never means fewer important units. Tasks, projects and certifications then take the time left
 * as far as it goes, each only if all it needs is there.
 */
final class TargetFit {

    private static final int SHARE_FOR_OTHERS = 3;

    private final PlanRequest request;
    private final Needs needs;
    private final Scope all;
    private final Workload workload;

    TargetFit(PlanRequest request, Needs needs, Scope all, Workload workload) {
        this.request = request;
        this.needs = needs;
        this.all = all;
        this.workload = workload;
    }

    /** What is planned, what is not, and how this was decided. */
    record Fit(Scope scope, List<LeftOut> leftOut, @Nullable Shortfall shortfall, ChoiceMethod method, double gap) {}

    Fit fit() {
        long total = minutes(all.all());
        LocalDate target = request.target();
        if (target == null) {
            return everything();
        }
        long available = new StudyCalendar(request.capacity(), request.start()).minutesUntil(target, total);
        return available >= total ? everything() : choose(target, total, available);
    }

    private Fit everything() {
        return new Fit(all, List.of(), null, ChoiceMethod.ALL_FIT, 0);
    }

    private Fit choose(LocalDate target, long total, long available) {
        long room = Math.max(0, available - minutes(all.begun()));
        long forUnits = room - Math.min(minutes(all.others()), room / SHARE_FOR_OTHERS);
        UnitGraph graph = UnitGraph.of(
                request.catalog(),
                all.units(),
                (unit, prerequisite) -> prerequisite.isRequired(),
                unit -> workload.likely(StepKey.unit(unit)),
                needs::weight);
        Choice choice = BudgetedChoice.of(graph.graph(), forUnits);
        Scope scope = withOthers(new TreeSet<>(graph.where(choice.chosen())), room);
        Shortfall shortfall = new ShortfallSum(request, total).of(target, available);
        ChoiceMethod method = choice.method() == ChoiceMethod.ALL_FIT ? ChoiceMethod.EXACT : choice.method();
        return new Fit(scope, leftOut(scope), shortfall, method, choice.gap());
    }

    /** Adds what still fits, together with needed units that carry no importance themselves. */
    private Scope withOthers(SortedSet<UnitId> units, long room) {
        Closure closure = new Closure(request.catalog(), Set.of());
        List<StepKey> others = new ArrayList<>();
        long left = room - minutes(keys(units));
        for (StepKey key : all.others()) {
            Set<UnitId> missing = closure.of(neededBy(key));
            missing.retainAll(all.units());
            missing.removeAll(units);
            long minutes = workload.likely(key) + minutes(keys(missing));
            if (minutes <= left && missing.stream().allMatch(unit -> needs.weight(unit) == 0)) {
                units.addAll(missing);
                others.add(key);
                left -= minutes;
            }
        }
        return new Scope(all.begun(), units, others);
    }

    private Collection<UnitId> neededBy(StepKey key) {
        return switch (key.kind()) {
            case PROJECT -> request.catalog().brief(key.slug()).needs();
            case CERTIFICATION -> request.catalog().certification(key.slug()).units();
            default -> List.of();
        };
    }

    private List<LeftOut> leftOut(Scope scope) {
        Set<StepKey> planned = new TreeSet<>(scope.all());
        return all.all().stream()
                .filter(key -> !planned.contains(key))
                .map(key ->
                        new LeftOut(key, workload.effort(key), key.isUnit() ? needs.importanceOf(key.unitId()) : null))
                .sorted(Comparator.comparing((LeftOut out) -> -weight(out.importance()))
                        .thenComparing(LeftOut::step))
                .toList();
    }

    private static int weight(@Nullable Importance importance) {
        return importance == null ? 0 : importance.weight();
    }

    private static List<StepKey> keys(Collection<UnitId> units) {
        return units.stream().map(StepKey::unit).toList();
    }

    private long minutes(Collection<StepKey> keys) {
        return keys.stream().mapToLong(workload::likely).sum();
    }
}
