package io.cairn.roadmap;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The order inside one of {@link SidneyBlocks}. Small blocks are ordered exactly. For the others any order is within
 * twice the optimum; here {@link ConeSplit} makes a good beginning, and then a window slides along in which the pieces are
 * put into their best order, until nothing improves.
 */
final class BlockOrder {

    static final int MAX_STATES = 20_000;
    private static final int WINDOW = 10;
    private static final int WINDOW_STATES = 400;
    private static final int MAX_PASSES = 4;

    private final WorkGraph graph;
    private final int maxStates;
    private boolean exact = true;

    private BlockOrder(WorkGraph graph, int maxStates) {
        this.graph = graph;
        this.maxStates = maxStates;
    }

    /**
     * @param order the pieces of the block in their order
     * @param exact whether it is the cheapest there is
     */
    record Ordered(int[] order, boolean exact) {}

    static Ordered of(WorkGraph graph, int[] block, int maxStates) {
        BlockOrder inside = new BlockOrder(graph.subgraph(block), maxStates);
        int[] places = inside.order();
        return new Ordered(SidneyBlocks.pick(block, places), inside.exact);
    }

    private int[] order() {
        if (graph.weight(graph.all()) == 0) {
            return graph.topological();
        }
        return ExactOrder.of(graph, maxStates).orElseGet(() -> {
            exact = false;
            return slideWindow(ConeSplit.of(graph, maxStates));
        });
    }

    private int[] slideWindow(int[] order) {
        boolean improved = true;
        for (int pass = 0; improved && pass < MAX_PASSES; pass++) {
            improved = false;
            for (int from = 0; from + 1 < order.length; from += WINDOW / 2) {
                improved |= improve(order, from, Math.min(order.length, from + WINDOW));
            }
        }
        return order;
    }

    /** Puts the pieces from one place up to another into their best order; the rest does not notice. */
    private boolean improve(int[] order, int from, int until) {
        int[] members = Arrays.copyOfRange(order, from, until);
        int[] current = members.clone();
        Arrays.sort(members);
        WorkGraph window = graph.subgraph(members);
        int[] best = ExactOrder.of(window, WINDOW_STATES).orElse(new int[0]);
        int[] now = IntStream.of(current)
                .map(node -> Arrays.binarySearch(members, node))
                .toArray();
        if (best.length == 0 || window.cost(best) >= window.cost(now)) {
            return false;
        }
        System.arraycopy(SidneyBlocks.pick(members, best), 0, order, from, best.length);
        return true;
    }
}
