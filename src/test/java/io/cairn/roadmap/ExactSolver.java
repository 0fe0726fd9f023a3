package io.cairn.roadmap;

import java.util.Arrays;

/** The true optimum of small instances, by plain dynamic programming over all subsets; at most 20 pieces. */
final class ExactSolver {

    private final WorkGraph graph;
    private final int[] needs;

    ExactSolver(WorkGraph graph) {
        this.graph = graph;
        needs = new int[graph.size()];
        for (int node = 0; node < needs.length; node++) {
            for (int before : graph.before()[node]) {
                needs[node] |= 1 << before;
            }
        }
    }

    /** The least sum of weight times completion over all orders. */
    double bestCost() {
        int sets = 1 << needs.length;
        double[] cost = new double[sets];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[0] = 0;
        for (int set = 0; set < sets; set++) {
            if (cost[set] < Double.POSITIVE_INFINITY) {
                long done = sum(graph.work(), set);
                for (int node = 0; node < needs.length; node++) {
                    if ((set & 1 << node) == 0 && (needs[node] & ~set) == 0) {
                        int next = set | 1 << node;
                        double more = (double) graph.weight()[node] * (done + graph.work()[node]);
                        cost[next] = Math.min(cost[next], cost[set] + more);
                    }
                }
            }
        }
        return cost[sets - 1];
    }

    /** The greatest weight of a closed set of at most that much work. */
    long bestWeight(long maxWork) {
        long best = 0;
        for (int set = 0; set < 1 << needs.length; set++) {
            if (isClosed(set) && sum(graph.work(), set) <= maxWork) {
                best = Math.max(best, sum(graph.weight(), set));
            }
        }
        return best;
    }

    private boolean isClosed(int set) {
        for (int node = 0; node < needs.length; node++) {
            if ((set & 1 << node) != 0 && (needs[node] & ~set) != 0) {
                return false;
            }
        }
        return true;
    }

    private static long sum(long[] values, int set) {
        long sum = 0;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            sum += values[Integer.numberOfTrailingZeros(rest)];
        }
        return sum;
    }
}
