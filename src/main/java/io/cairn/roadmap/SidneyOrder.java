package io.cairn.roadmap;

import java.util.stream.IntStream;

/**
 * The order of all pieces of work with small weighted completion times: {@link SidneyBlocks} one after another, each in
 * its {@link BlockOrder}.
 *
 * @param order every piece once, after what comes before it
 * @param cost the sum of weight times completion over {@code order}
 * @param bound no order costs less
 */
record SidneyOrder(int[] order, double cost, double bound) {

    static SidneyOrder of(WorkGraph graph) {
        return of(graph, BlockOrder.MAX_STATES);
    }

    /** @param maxStates how many closed sets of a block may be looked at for its exact order; 0 for never exact */
    static SidneyOrder of(WorkGraph graph, int maxStates) {
        IntStream.Builder order = IntStream.builder();
        double bound = 0;
        long before = 0;
        for (int[] block : SidneyBlocks.of(graph)) {
            BlockOrder.Ordered inside = BlockOrder.of(graph, block, maxStates);
            IntStream.of(inside.order()).forEach(order::add);
            bound += (double) before * graph.weight(block) + bound(graph, inside);
            before += graph.work(block);
        }
        int[] places = order.build().toArray();
        return new SidneyOrder(places, graph.cost(places), bound);
    }

    /**
     * What the block costs at least when begun at once. No part of it that could come first is denser than the whole, so
     * weight never comes in faster than work is done: the mean completion is at least half the work, plus half of each
     * piece's own.
     */
    private static double bound(WorkGraph graph, BlockOrder.Ordered block) {
        int[] members = block.order();
        if (block.exact()) {
            return graph.cost(members);
        }
        double own = IntStream.of(members)
                .mapToDouble(node -> (double) graph.weight()[node] * graph.work()[node])
                .sum();
        return ((double) graph.weight(members) * graph.work(members) + own) / 2;
    }

    /** By which part the cost may at most exceed the optimum. */
    double gap() {
        return gapOf(cost);
    }

    double gapOf(double anyCost) {
        return bound == 0 ? 0 : Math.max(0, anyCost / bound - 1);
    }
}
