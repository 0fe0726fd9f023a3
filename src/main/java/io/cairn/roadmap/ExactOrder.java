package io.cairn.roadmap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The best order of a small graph, by dynamic programming over its closed sets: whichever way a set was worked off, the
 * work done is the same, so only its cheapest order matters.
 */
final class ExactOrder {

    private static final int MAX_SIZE = 62;

    private final WorkGraph graph;
    private final int maxStates;
    private final long[] needs;
    private int states;

    private ExactOrder(WorkGraph graph, int maxStates) {
        this.graph = graph;
        this.maxStates = maxStates;
        needs = new long[graph.size()];
        for (int node = 0; node < needs.length; node++) {
            for (int before : graph.before()[node]) {
                needs[node] |= 1L << before;
            }
        }
    }

    /** The cheapest order; empty if there are more closed sets than allowed. */
    static Optional<int[]> of(WorkGraph graph, int maxStates) {
        return graph.size() > MAX_SIZE ? Optional.empty() : new ExactOrder(graph, maxStates).search();
    }

    /** The cheapest way to finish exactly a set: its cost, the work in it and the way it came about. */
    private record Way(
            double cost, long work, int last, @Nullable Way previous) {
        private static final Way START = new Way(0, 0, -1, null);
    }

    private Optional<int[]> search() {
        Map<Long, Way> layer = Map.of(0L, Way.START);
        for (int done = 0; done < graph.size(); done++) {
            Map<Long, Way> grown = new LinkedHashMap<>();
            layer.forEach((set, way) -> grow(set, way, grown));
            states += grown.size();
            if (states > maxStates) {
                return Optional.empty();
            }
            layer = grown;
        }
        return Optional.of(order(layer.values().iterator().next()));
    }

    private void grow(long set, Way way, Map<Long, Way> grown) {
        for (int node = 0; node < needs.length; node++) {
            if ((set & (1L << node)) == 0 && (needs[node] & ~set) == 0) {
                long work = way.work + graph.work()[node];
                double cost = way.cost + (double) graph.weight()[node] * work;
                Way known = grown.get(set | 1L << node);
                if (known == null || cost < known.cost) {
                    grown.put(set | 1L << node, new Way(cost, work, node, way));
                }
            }
        }
    }

    private int[] order(Way end) {
        int[] order = new int[graph.size()];
        int place = order.length;
        for (Way way = end; way.previous != null; way = way.previous) {
            order[--place] = way.last;
        }
        return order;
    }
}
