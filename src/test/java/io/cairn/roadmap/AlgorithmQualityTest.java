package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.roadmap.BudgetedChoice.Choice;
import io.cairn.roadmap.Quality.ChoiceMethod;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;

/** Holds the algorithms against the true optimum on instances small enough to know it. */
class AlgorithmQualityTest {

    private static final int INSTANCES = 240;

    private static Stream<WorkGraph> instances() {
        return IntStream.range(0, INSTANCES).mapToObj(i -> RandomGraphs.of(i, 6 + i % 13, 0.6 + i % 3 * 0.6));
    }

    private static DoubleSummaryStatistics ratios(ToDoubleFunction<WorkGraph> cost) {
        return instances()
                .filter(graph -> new ExactSolver(graph).bestCost() > 0)
                .mapToDouble(graph -> cost.applyAsDouble(graph) / new ExactSolver(graph).bestCost())
                .summaryStatistics();
    }

    @Test
    void theOrderIsOptimalWhereTheOptimumIsKnown() {
        DoubleSummaryStatistics ratios = ratios(graph -> SidneyOrder.of(graph).cost());

        assertThat(ratios.getCount()).isGreaterThanOrEqualTo(200);
        assertThat(ratios.getAverage()).isLessThanOrEqualTo(1.01);
        assertThat(ratios.getMax()).isLessThanOrEqualTo(1.05);
    }

    @Test
    void theHeuristicForLargeBlocksIsNearTheOptimumToo() {
        DoubleSummaryStatistics ratios =
                ratios(graph -> SidneyOrder.of(graph, 0).cost());

        System.out.printf("Order by heuristic alone: mean %.5f, max %.5f%n", ratios.getAverage(), ratios.getMax());
        assertThat(ratios.getAverage()).isLessThanOrEqualTo(1.01);
        assertThat(ratios.getMax()).isLessThanOrEqualTo(1.05);
    }

    @Test
    void theProvenBoundIsNeverAboveTheOptimum() {
        instances().forEach(graph -> {
            double optimum = new ExactSolver(graph).bestCost();
            assertThat(SidneyOrder.of(graph).bound()).isLessThanOrEqualTo(optimum * (1 + 1e-12));
            assertThat(SidneyOrder.of(graph, 0).bound()).isLessThanOrEqualTo(optimum * (1 + 1e-12));
        });
    }

    @Test
    void theOrderPutsEveryPieceOnceAndAfterWhatItNeeds() {
        Stream.concat(instances(), Stream.of(RandomGraphs.of(1, 400, 2.0))).forEach(graph -> {
            int[] order = SidneyOrder.of(graph).order();
            assertThat(Arrays.stream(order).sorted().toArray()).isEqualTo(graph.all());
            assertIsOrder(graph, order);
        });
    }

    @Test
    void joiningRunsCostsAtMostOnePerCentAndNeverAddsSwitches() {
        instances().forEach(graph -> {
            int[] area =
                    IntStream.range(0, graph.size()).map(node -> node * 7 % 4).toArray();
            int[] order = SidneyOrder.of(graph).order();
            int[] joined = ContinuityPass.of(graph, area, order);

            assertIsOrder(graph, joined);
            assertThat(graph.cost(joined)).isLessThanOrEqualTo(graph.cost(order) * 1.01);
            assertThat(ContinuityPass.switches(area, joined)).isLessThanOrEqualTo(ContinuityPass.switches(area, order));
        });
    }

    @Test
    void theBudgetedChoiceEqualsTheExactOne() {
        instances().forEach(graph -> {
            for (int tenth = 1; tenth < 10; tenth += 2) {
                long budget = graph.work(graph.all()) * tenth / 10;
                Choice choice = BudgetedChoice.of(graph, budget);

                assertIsClosedAndFits(graph, choice.chosen(), budget);
                assertThat(choice.method()).isEqualTo(ChoiceMethod.EXACT);
                assertThat(weight(graph, choice)).isEqualTo(new ExactSolver(graph).bestWeight(budget));
            }
        });
    }

    @Test
    void theChoiceByDensityKeepsToItsProvenGap() {
        DoubleSummaryStatistics missed = new DoubleSummaryStatistics();
        instances().forEach(graph -> {
            long budget = graph.work(graph.all()) / 2;
            Choice choice = BudgetedChoice.of(graph, budget, 0);
            long best = new ExactSolver(graph).bestWeight(budget);

            assertIsClosedAndFits(graph, choice.chosen(), budget);
            assertThat(weight(graph, choice)).isGreaterThanOrEqualTo((long) Math.floor(best * (1 - choice.gap())));
            missed.accept(best == 0 ? 0 : 1 - (double) weight(graph, choice) / best);
        });
        System.out.printf(
                "Choice by density alone misses: mean %.5f, max %.5f%n", missed.getAverage(), missed.getMax());
    }

    @Test
    void twoHundredUnitsAreChosenExactly() {
        for (int seed = 0; seed < 20; seed++) {
            WorkGraph graph = RandomGraphs.of(seed, BudgetedChoice.MAX_EXACT, 1.5);

            assertThat(BudgetedChoice.of(graph, graph.work(graph.all()) / 2).method())
                    .isEqualTo(ChoiceMethod.EXACT);
        }
    }

    @Test
    void theCutEqualsThatOfJGraphT() {
        for (int seed = 0; seed < 50; seed++) {
            WorkGraph graph = RandomGraphs.of(seed, 30, 1.5);

            assertThat((double) profit(graph, MaxClosure.atDensityOf(graph).members()))
                    .isEqualTo(profitByJGraphT(graph));
        }
    }

    private static long profit(WorkGraph graph, int[] members) {
        long work = graph.work(graph.all());
        long weight = graph.weight(graph.all());
        return graph.weight(members) * work - graph.work(members) * weight;
    }

    private static double profitByJGraphT(WorkGraph graph) {
        SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> network =
                new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        IntStream.rangeClosed(-2, graph.size() - 1).forEach(network::addVertex);
        double gain = 0;
        for (int node : graph.all()) {
            long profit = profit(graph, new int[] {node});
            gain += Math.max(0, profit);
            if (profit != 0) {
                DefaultWeightedEdge edge = profit > 0 ? network.addEdge(-1, node) : network.addEdge(node, -2);
                network.setEdgeWeight(edge, Math.abs(profit));
            }
            for (int before : graph.before()[node]) {
                network.setEdgeWeight(network.addEdge(node, before), 1e15);
            }
        }
        return gain - new PushRelabelMFImpl<>(network).calculateMaximumFlow(-1, -2);
    }

    private static void assertIsOrder(WorkGraph graph, int[] order) {
        boolean[] done = new boolean[graph.size()];
        for (int node : order) {
            assertThat(Arrays.stream(graph.before()[node])).allMatch(before -> done[before]);
            done[node] = true;
        }
    }

    private static void assertIsClosedAndFits(WorkGraph graph, boolean[] chosen, long budget) {
        int[] members = IntStream.range(0, chosen.length).filter(i -> chosen[i]).toArray();
        assertThat(graph.work(members)).isLessThanOrEqualTo(budget);
        for (int node : members) {
            assertThat(Arrays.stream(graph.before()[node])).allMatch(before -> chosen[before]);
        }
    }

    private static long weight(WorkGraph graph, Choice choice) {
        return graph.weight(IntStream.range(0, graph.size())
                .filter(node -> choice.chosen()[node])
                .toArray());
    }
}
