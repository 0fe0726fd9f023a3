package io.cairn.roadmap;

import io.cairn.roadmap.Quality.ChoiceMethod;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The closed set of most weight within a budget of work: the precedence-constrained knapsack. Up to {@value #MAX_EXACT}
 * pieces by branch and bound, each branch bounded by its {@link FractionalChoice}; larger ones, or where the search needs
 * too many branches, by density with a proven gap. The limit is a number of branches, not of seconds, so that the same
 * request yields the same plan on every machine.
 */
final class BudgetedChoice {

    static final int MAX_EXACT = 200;
    private static final int MAX_BRANCHES = 1_500;

    private final WorkGraph graph;
    private final int maxBranches;
    private int branches;
    private boolean[] best;
    private long bestWeight;
    /** The most that a branch never looked into could have held. */
    private long openBound;

    private BudgetedChoice(WorkGraph graph, int maxBranches) {
        this.graph = graph;
        this.maxBranches = maxBranches;
        best = new boolean[graph.size()];
    }

    /**
     * @param chosen closed and within the budget
     * @param gap at most this share of the reachable weight is missed
     */
    record Choice(boolean[] chosen, ChoiceMethod method, double gap) {}

    static Choice of(WorkGraph graph, long maxWork) {
        return of(graph, maxWork, graph.size() <= MAX_EXACT ? MAX_BRANCHES : 0);
    }

    /** @param maxBranches 0 for choosing by density only */
    static Choice of(WorkGraph graph, long maxWork, int maxBranches) {
        int[] all = graph.all();
        if (graph.work(all) <= maxWork) {
            boolean[] chosen = new boolean[graph.size()];
            Arrays.fill(chosen, true);
            return new Choice(chosen, ChoiceMethod.ALL_FIT, 0);
        }
        BudgetedChoice choice = new BudgetedChoice(graph, maxBranches);
        choice.explore(new boolean[graph.size()], choice.useful(), Math.max(0, maxWork), Long.MAX_VALUE);
        return choice.result();
    }

    private Choice result() {
        double gap = openBound <= bestWeight ? 0 : 1 - (double) bestWeight / openBound;
        return new Choice(best, gap == 0 ? ChoiceMethod.EXACT : ChoiceMethod.GREEDY, gap);
    }

    /** Pieces that carry weight or lead to some: choosing others gains nothing. */
    private int[] useful() {
        boolean[] useful = new boolean[graph.size()];
        IntStream.range(0, useful.length)
                .filter(node -> graph.weight()[node] > 0 && !useful[node])
                .forEach(node -> mark(graph.cone(node, useful), useful));
        return where(useful);
    }

    /**
     * Tries all closed sets between what is taken and what is taken or free.
     *
     * @param bound what the branch this one came from could hold
     */
    private void explore(boolean[] taken, int[] candidates, long room, long bound) {
        int[] free = affordable(taken, candidates, room);
        FractionalChoice relaxed = FractionalChoice.of(graph, free, room);
        long weight = graph.weight(where(taken));
        long here = Math.min(bound, weight + relaxed.bound());
        if (here <= bestWeight) {
            return;
        }
        offer(complete(taken, relaxed, free, room));
        if (here <= bestWeight || relaxed.critical().length == 0) {
            return;
        }
        if (++branches > maxBranches) {
            openBound = Math.max(openBound, here);
            return;
        }
        branch(taken, free, room, here, pivot(relaxed.critical()));
    }

    private void branch(boolean[] taken, int[] free, long room, long bound, int pivot) {
        int[] cone = graph.cone(pivot, taken);
        boolean[] with = taken.clone();
        mark(cone, with);
        explore(with, SidneyBlocks.without(free, cone), room - graph.work(cone), bound);
        explore(taken, SidneyBlocks.without(free, graph.descendants(pivot, taken)), room, bound);
    }

    /** Those candidates that fit together with all they need. */
    private int[] affordable(boolean[] taken, int[] candidates, long room) {
        return IntStream.of(candidates)
                .filter(node -> graph.work(graph.cone(node, taken)) <= room)
                .toArray();
    }

    /** What is taken, the blocks that fit whole, and then the densest cones that still fit. */
    private boolean[] complete(boolean[] taken, FractionalChoice relaxed, int[] free, long room) {
        boolean[] allowed = taken.clone();
        mark(free, allowed);
        boolean[] chosen = taken.clone();
        IntStream.of(free).filter(node -> relaxed.whole()[node]).forEach(node -> chosen[node] = true);
        long left = room - graph.work(where(relaxed.whole()));
        Cones cones = new Cones(graph, chosen, allowed);
        Optional<int[]> cone = cones.takeDensest(left);
        while (cone.isPresent()) {
            left -= graph.work(cone.get());
            cone = cones.takeDensest(left);
        }
        return chosen;
    }

    private void offer(boolean[] chosen) {
        long weight = graph.weight(where(chosen));
        if (weight > bestWeight) {
            bestWeight = weight;
            best = chosen;
        }
    }

    /** The piece whose two branches both settle much: the smaller of cone and descendants is largest. */
    private int pivot(int[] critical) {
        WorkGraph block = graph.subgraph(critical);
        boolean[] none = new boolean[block.size()];
        int pivot = 0;
        long most = -1;
        for (int node = 0; node < block.size(); node++) {
            long settled = Math.min(block.work(block.cone(node, none)), block.work(block.descendants(node, none)));
            if (settled > most) {
                most = settled;
                pivot = node;
            }
        }
        return critical[pivot];
    }

    private static void mark(int[] nodes, boolean[] marks) {
        for (int node : nodes) {
            marks[node] = true;
        }
    }

    private static int[] where(boolean[] marks) {
        return IntStream.range(0, marks.length).filter(node -> marks[node]).toArray();
    }
}
