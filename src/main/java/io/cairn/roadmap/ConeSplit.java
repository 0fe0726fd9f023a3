package io.cairn.roadmap;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A good order for a block too large for {@link ExactOrder}: takes its densest cone out, whereupon both the cone and the
 * rest fall into {@link SidneyBlocks} again, and so on until the blocks are small. After a number of such splits the
 * densest cones simply come first, one after another.
 */
final class ConeSplit {

    private static final int MAX_SPLITS = 150;
    private static final int MAX_STATES = 3_000;

    private final WorkGraph graph;
    private final int maxStates;
    private final IntStream.Builder order = IntStream.builder();
    private int splits;

    private ConeSplit(WorkGraph graph, int maxStates) {
        this.graph = graph;
        this.maxStates = Math.min(maxStates, MAX_STATES);
    }

    /**
     * @param block a graph that is all one block
     * @param maxStates how many closed sets of a smaller block may be looked at for its exact order
     */
    static int[] of(WorkGraph block, int maxStates) {
        ConeSplit split = new ConeSplit(block, maxStates);
        split.split(block.all());
        return split.order.build().toArray();
    }

    private void add(int[] members) {
        SidneyBlocks.of(graph, members).forEach(this::addBlock);
    }

    private void addBlock(int[] block) {
        WorkGraph inside = graph.subgraph(block);
        if (block.length == 1 || inside.weight(inside.all()) == 0) {
            append(block, inside.topological());
        } else {
            ExactOrder.of(inside, maxStates).ifPresentOrElse(best -> append(block, best), () -> split(block));
        }
    }

    private void split(int[] block) {
        WorkGraph inside = graph.subgraph(block);
        int[] cone = SidneyBlocks.pick(block, new Cones(inside).densestProper());
        if (cone.length == 0) {
            append(block, inside.topological());
        } else if (++splits > MAX_SPLITS) {
            append(block, densestConesFirst(inside));
        } else {
            add(cone);
            add(SidneyBlocks.without(block, cone));
        }
    }

    private void append(int[] block, int[] places) {
        Arrays.stream(places).forEach(place -> order.add(block[place]));
    }

    private static int[] densestConesFirst(WorkGraph graph) {
        int[] taken = new int[graph.size()];
        Cones cones = new Cones(graph);
        for (int turn = 0; turn < graph.size(); turn++) {
            for (int node : cones.takeDensest(Long.MAX_VALUE).orElseGet(cones::takeRest)) {
                taken[node] = turn;
            }
        }
        return IntStream.of(graph.topological())
                .boxed()
                .sorted((a, b) -> Integer.compare(taken[a], taken[b]))
                .mapToInt(node -> node)
                .toArray();
    }
}
