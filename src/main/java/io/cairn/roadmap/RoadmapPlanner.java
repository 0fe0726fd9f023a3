package io.cairn.roadmap;

import io.cairn.catalog.UnitId;
import io.cairn.roadmap.TargetFit.Fit;
import io.cairn.roadmap.WeekPacker.Packed;
import io.cairn.shared.Effort;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Turns a request into one ordered, dated and explained plan. Same request, same plan.
 *
 * <p>In turn: what is needed ({@link Needs}), what of it fits ({@link TargetFit}), in which order ({@link UnitOrder},
 * {@link FreshOrder}, {@link StableOrder}, {@link PinPlacement}), when ({@link WeekPacker}), and why ({@link Explainer}).
 *
 * <p>When all ends depends on the sum of efforts only, never on their order; and knowing more never changes which
 * projects there are. Without a target date, therefore, more weekly hours or one more known unit never mean a later end.
 */
public final class RoadmapPlanner {

    private final PlanRequest request;
    private final Needs needs;
    private final Set<UnitId> known;
    private final Scope all;
    private final Workload workload;
    private final RecommendedEdges edges;

    private RoadmapPlanner(PlanRequest request) {
        this.request = request;
        needs = Needs.of(request);
        known = KnownUnits.of(request);
        all = Scope.of(request, needs, known);
        workload = new Workload(request);
        edges = RecommendedEdges.of(needs, request);
    }

    /** @throws PlanningException if no plan can be made; the message names the offending value */
    public static Plan plan(PlanRequest request) {
        RequestCheck.check(request);
        return new RoadmapPlanner(request).plan();
    }

    private Plan plan() {
        Fit fit = new TargetFit(request, needs, all, workload).fit();
        Scope scope = fit.scope();
        StudyCalendar calendar = new StudyCalendar(request.capacity(), request.start());
        UnitOrder units = UnitOrder.of(needs, scope.units(), edges);
        List<StepKey> pending = order(scope, units, calendar);

        SettledSteps settled = new SettledSteps(request, all);
        Map<StepKey, FixedStep> done = settled.done();
        List<StepKey> open =
                Stream.concat(settled.begun().stream(), pending.stream()).toList();
        Packed packed = new WeekPacker(calendar, workload).pack(open);
        List<StepKey> order =
                Stream.concat(done.keySet().stream(), open.stream()).toList();
        StepWriter writer =
                new StepWriter(request, workload, done, packed, new Explainer(request, needs, known, edges, order));
        return new Plan(
                order.stream().map(writer::write).toList(),
                packed.weeks(),
                fit.leftOut(),
                fit.shortfall(),
                open.isEmpty() ? ended(done, packed.forecast()) : packed.forecast(),
                open.stream().map(workload::effort).reduce(Effort.NONE, Effort::plus),
                quality(fit, units, pending));
    }

    private List<StepKey> order(Scope scope, UnitOrder units, StudyCalendar calendar) {
        StepGraph graph = StepGraph.of(request, scope, edges);
        List<StepKey> fresh = FreshOrder.of(graph, units.order(), new TaskPlacement(scope, workload, calendar));
        List<StepKey> stable = StableOrder.of(graph, fresh, request.previousOrder());
        return new PinPlacement(request.arrangement().pins(), graph, workload, calendar, scope.begun()).place(stable);
    }

    /** When nothing is left to do, all ended on the day of the last finished step. */
    private static Forecast ended(Map<StepKey, FixedStep> done, Forecast otherwise) {
        return done.values().stream()
                .map(SettledSteps::finishedOn)
                .max(Comparator.naturalOrder())
                .map(day -> new Forecast(day, day, day))
                .orElse(otherwise);
    }

    private static Quality quality(Fit fit, UnitOrder units, List<StepKey> pending) {
        List<UnitId> asPlanned =
                pending.stream().filter(StepKey::isUnit).map(StepKey::unitId).toList();
        return new Quality(fit.method(), fit.gap(), units.gap(), units.gapOf(asPlanned));
    }
}
