package io.cairn.roadmap;

import java.util.stream.IntStream;

/**
 * The closed set of greatest profit in a graph, where closed means: with all that comes before its members. It is the
 * source's side of a minimum cut (Picard 1976).
 */
final class MaxClosure {

    private final int size;
    private final int source;
    private final int sink;
    private final MaxFlow flow;

    private MaxClosure(WorkGraph graph, long[] profit) {
        size = graph.size();
        source = size;
        sink = size + 1;
        int edges = size;
        for (int[] before : graph.before()) {
            edges += before.length;
        }
        flow = new MaxFlow(size + 2, edges);
        for (int node = 0; node < size; node++) {
            connect(graph, node, profit[node]);
        }
        flow.run(source, sink);
    }

    private void connect(WorkGraph graph, int node, long profit) {
        if (profit > 0) {
            flow.edge(source, node, profit);
        } else if (profit < 0) {
            flow.edge(node, sink, -profit);
        }
        for (int before : graph.before()[node]) {
            flow.edge(node, before, MaxFlow.UNLIMITED);
        }
    }

    /** Cuts at the density of the whole graph: its profit is 0, and any closed set of positive profit is denser. */
    static MaxClosure atDensityOf(WorkGraph graph) {
        int[] all = graph.all();
        long work = graph.work(all);
        long weight = graph.weight(all);
        return new MaxClosure(
                graph,
                IntStream.range(0, graph.size())
                        .mapToLong(node -> graph.weight()[node] * work - graph.work()[node] * weight)
                        .toArray());
    }

    /** The smallest closed set of greatest profit; empty if no closed set has a positive one. */
    int[] members() {
        return inside(flow.reachableFrom(source));
    }

    /** When {@link #members} is empty: a smallest closed set whose profit is exactly 0, found from any of its members. */
    int[] smallestTight() {
        boolean[] loose = flow.reaching(sink);
        int[] smallest = IntStream.range(0, size).toArray();
        for (int node = 0; node < size && smallest.length > 1; node++) {
            if (!loose[node]) {
                int[] tight = inside(flow.reachableFrom(node));
                if (tight.length < smallest.length) {
                    smallest = tight;
                }
            }
        }
        return smallest;
    }

    private int[] inside(boolean[] side) {
        return IntStream.range(0, size).filter(node -> side[node]).toArray();
    }
}
