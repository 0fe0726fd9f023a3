package io.cairn.roadmap;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Takes pieces of work together with what must come before them (their cone), the densest cone first: most weight per
 * work. Equal densities go to the lower number.
 */
final class Cones {

    private final WorkGraph graph;
    private final boolean[] taken;
    private final boolean[] allowed;

    Cones(WorkGraph graph) {
        this(graph, new boolean[graph.size()], everything(graph.size()));
    }

    /**
     * @param taken what is taken already, closed; grows as more is taken
     * @param allowed what may be taken at all, closed
     */
    Cones(WorkGraph graph, boolean[] taken, boolean[] allowed) {
        this.graph = graph;
        this.taken = taken;
        this.allowed = allowed;
    }

    private static boolean[] everything(int size) {
        boolean[] all = new boolean[size];
        Arrays.fill(all, true);
        return all;
    }

    /** The densest cone that is not everything, without taking it; empty if none of any weight. */
    int[] densestProper() {
        return densest(Long.MAX_VALUE, taken.length - 1);
    }

    /** Takes the densest cone of no more work than given; empty if none of any weight is left. */
    Optional<int[]> takeDensest(long maxWork) {
        int[] best = densest(maxWork, taken.length);
        take(best);
        return best.length == 0 ? Optional.empty() : Optional.of(best);
    }

    private int[] densest(long maxWork, int maxSize) {
        int[] best = new int[0];
        for (int node = 0; node < taken.length; node++) {
            if (allowed[node] && !taken[node] && graph.weight()[node] > 0) {
                int[] cone = graph.cone(node, taken);
                if (cone.length <= maxSize && graph.work(cone) <= maxWork && isDenser(cone, best)) {
                    best = cone;
                }
            }
        }
        return best;
    }

    private boolean isDenser(int[] cone, int[] than) {
        return than.length == 0 || graph.weight(cone) * graph.work(than) > graph.weight(than) * graph.work(cone);
    }

    int[] takeRest() {
        int[] rest =
                IntStream.range(0, taken.length).filter(node -> !taken[node]).toArray();
        take(rest);
        return rest;
    }

    private void take(int[] cone) {
        for (int node : cone) {
            taken[node] = true;
        }
    }
}
