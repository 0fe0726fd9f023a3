package io.cairn.roadmap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Sidney's decomposition (1975) of 1 | prec | sum w C: blocks of falling density (weight per work), each the densest
 * closed set of what is left. Some best order takes the blocks one after another, and any order that does costs at most
 * twice the optimum (Chekuri and Motwani 1999, Margot, Queyranne and Wang 2003).
 *
 * <p>Found by halving: cut a set at its own density; if some closed part is denser, the two sides are independent.
 */
final class SidneyBlocks {

    private SidneyBlocks() {}

    /** The blocks of the whole graph, densest first, members ascending. */
    static List<int[]> of(WorkGraph graph) {
        return of(graph, graph.all());
    }

    static List<int[]> of(WorkGraph graph, int[] members) {
        List<int[]> blocks = new ArrayList<>();
        Deque<int[]> open = new ArrayDeque<>();
        open.push(members);
        while (!open.isEmpty()) {
            int[] set = open.pop();
            int[] first = firstPart(graph, set);
            if (first.length == set.length) {
                blocks.add(set);
            } else {
                open.push(without(set, first));
                open.push(first);
            }
        }
        return blocks;
    }

    /** A closed part at least as dense as the set and, unless it is all of it, denser or smaller than any rest. */
    private static int[] firstPart(WorkGraph graph, int[] set) {
        if (set.length <= 1 || graph.weight(set) == 0) {
            return set;
        }
        MaxClosure closure = MaxClosure.atDensityOf(graph.subgraph(set));
        int[] denser = closure.members();
        return pick(set, denser.length > 0 ? denser : closure.smallestTight());
    }

    /** The smallest closed part that is denser than the set as a whole by the widest margin; empty if there is none. */
    static int[] denserPart(WorkGraph graph, int[] set) {
        return pick(set, MaxClosure.atDensityOf(graph.subgraph(set)).members());
    }

    static int[] pick(int[] set, int[] places) {
        return Arrays.stream(places).map(place -> set[place]).toArray();
    }

    /** Both ascending. */
    static int[] without(int[] set, int[] part) {
        return IntStream.of(set)
                .filter(node -> Arrays.binarySearch(part, node) < 0)
                .toArray();
    }
}
