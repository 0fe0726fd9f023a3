package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Prerequisite;
import io.cairn.catalog.UnitId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a whole plan takes: 400 needed units while somebody drags the slider of weekly hours (aim: 50 ms), and 2,000
 * needed units of a catalogue of 10,000 (aim: 2 s). Compare with {@link #topologicalSort}, which does nothing but bring
 * the same units into some order that their prerequisites allow: the ratio is what personal planning costs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PlannerBenchmark {

    /** Needed units of how many in the catalogue. */
    @Param({"400/1000", "2000/10000"})
    public String size = "";

    private PlanRequest request;
    private PlanRequest withTarget;
    private PlanRequest again;
    private Set<UnitId> needed;
    private int hours = 5;

    @Setup
    public void prepare() {
        int wanted = Integer.parseInt(size.substring(0, size.indexOf('/')));
        int all = Integer.parseInt(size.substring(size.indexOf('/') + 1));
        Catalog catalog = catalogWithNeed(wanted, all);
        request = PlanRequest.of(catalog, CatalogBuilder.ROLE, Capacity.everyDay(10), RandomCatalogs.START);
        Plan plan = RoadmapPlanner.plan(request);
        needed = new TreeSet<>(plan.order().stream()
                .filter(StepKey::isUnit)
                .map(StepKey::unitId)
                .toList());
        withTarget = request.withTarget(RandomCatalogs.START.plusDays(
                RandomCatalogs.START.until(plan.forecast().likely(), ChronoUnit.DAYS) * 6 / 10));
        again = request.withPreviousOrder(plan.order());
        System.out.printf(
                "%n%d units in the catalogue, %d needed, %s%n", catalog.units().size(), needed.size(), plan.quality());
    }

    /** Asks for more and more until about the wanted number of units is needed. */
    private static Catalog catalogWithNeed(int wanted, int all) {
        int asked = 1;
        Catalog catalog = RandomCatalogs.large(1, all * 4 / 7, asked).build();
        while (Needs.of(PlanRequest.of(catalog, CatalogBuilder.ROLE, Capacity.everyDay(10), RandomCatalogs.START))
                        .units()
                        .size()
                < wanted) {
            asked += 1 + asked / 20;
            catalog = RandomCatalogs.large(1, all * 4 / 7, asked).build();
        }
        return catalog;
    }

    /** The slider: every call has other weekly hours. */
    @Benchmark
    public Plan plan() {
        hours = 5 + (hours - 4) % 30;
        return RoadmapPlanner.plan(request.withCapacity(Capacity.everyDay(hours)));
    }

    @Benchmark
    public Plan planWithTarget() {
        return RoadmapPlanner.plan(withTarget);
    }

    @Benchmark
    public Plan planAgain() {
        return RoadmapPlanner.plan(again);
    }

    /** JGraphT's, on a graph built anew as a plan does. */
    @Benchmark
    public Collection<UnitId> topologicalSort() {
        SimpleDirectedGraph<UnitId, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
        needed.forEach(graph::addVertex);
        for (UnitId unit : needed) {
            request.catalog().prerequisites(unit).stream()
                    .filter(Prerequisite::isRequired)
                    .map(Prerequisite::unit)
                    .filter(needed::contains)
                    .forEach(before -> graph.addEdge(before, unit));
        }
        List<UnitId> order = new ArrayList<>();
        new TopologicalOrderIterator<>(graph).forEachRemaining(order::add);
        return order;
    }
}
