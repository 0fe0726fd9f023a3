package io.cairn.roadmap;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The order inside one of {@link SidneyBlocks}. Small blocks are ordered exactly. For the others any order is within
 * twice the optimum; here the densest cone comes first, again and again, and then a window slides along in which the
 * pieces are put into their best order, until nothing improves.
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
            return slideWindow(densestConesFirst());
        });
    }

    private int[] densestConesFirst() {
        int[] rank = new int[graph.size()];
        int[] topological = graph.topological();
        IntStream.range(0, rank.length).forEach(place -> rank[topological[place]] = place);
        Cones cones = new Cones(graph);
        int[] order = new int[rank.length];
        int count = 0;
        while (count < order.length) {
            int[] cone = cones.takeDensest(Long.MAX_VALUE).orElseGet(cones::takeRest);
            for (int node : IntStream.of(cone)
                    .boxed()
                    .sorted((a, b) -> Integer.compare(rank[a], rank[b]))
                    .toList()) {
                order[count++] = node;
            }
        }
        return order;
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
