package io.cairn.roadmap;

import java.util.Arrays;
import java.util.Optional;

/**
 * The best order of a small graph, by dynamic programming over its closed sets: whichever way a set was worked off, the
 * work done is the same, so only its cheapest order matters.
 */
final class ExactOrder {

    private static final int MAX_SIZE = 62;

    /** The golden ratio's bits: sets that differ in few elements come to lie apart. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Stands for "no state" in {@link #places}. */
    private static final int NONE = -1;

    private final WorkGraph graph;
    private final int maxStates;
    private final long[] needs;

    /** The closed sets found so far, smaller ones first; with each its work and the cheapest way to finish exactly it. */
    private long[] sets = new long[64];

    private double[] costs = new double[64];
    private long[] works = new long[64];
    private int[] lasts = new int[64];
    private int[] previous = new int[64];
    private int states;

    /** Where the sets of the layer that grows stand, by their hash: a power of two of places, at most half of them taken. */
    private int[] places = new int[0];

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

    private Optional<int[]> search() {
        add(0, 0, NONE, NONE);
        int from = 0;
        for (int done = 0; done < graph.size(); done++) {
            int until = states;
            places = emptyPlaces(2 * (until - from));
            for (int state = from; state < until; state++) {
                if (!grow(state, until)) {
                    return Optional.empty();
                }
            }
            from = until;
        }
        return Optional.of(order(from));
    }

    /** @return whether there are still no more sets than allowed; the empty one does not count */
    private boolean grow(int state, int layer) {
        long set = sets[state];
        for (int node = 0; node < needs.length; node++) {
            if ((set & (1L << node)) == 0 && (needs[node] & ~set) == 0) {
                double cost = costs[state] + (double) graph.weight()[node] * (works[state] + graph.work()[node]);
                keepCheapest(set | (1L << node), cost, node, state, layer);
            }
        }
        return states - 1 <= maxStates;
    }

    /** Of two equally cheap ways the first that was found. */
    private void keepCheapest(long set, double cost, int last, int before, int layer) {
        int place = place(set);
        int known = places[place];
        if (known == NONE) {
            places[place] = states;
            add(set, cost, last, before);
            if (2 * (states - layer) > places.length) {
                placeAnew(layer);
            }
        } else if (cost < costs[known]) {
            costs[known] = cost;
            lasts[known] = last;
            previous[known] = before;
        }
    }

    private void add(long set, double cost, int last, int before) {
        if (states == sets.length) {
            sets = Arrays.copyOf(sets, 2 * states);
            costs = Arrays.copyOf(costs, 2 * states);
            works = Arrays.copyOf(works, 2 * states);
            lasts = Arrays.copyOf(lasts, 2 * states);
            previous = Arrays.copyOf(previous, 2 * states);
        }
        sets[states] = set;
        costs[states] = cost;
        works[states] = before == NONE ? 0 : works[before] + graph.work()[last];
        lasts[states] = last;
        previous[states] = before;
        states++;
    }

    /** Where the set is, or would be. */
    private int place(long set) {
        int place = Long.hashCode(set * SPREAD) & (places.length - 1);
        while (places[place] != NONE && sets[places[place]] != set) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private void placeAnew(int layer) {
        places = emptyPlaces(2 * places.length);
        for (int state = layer; state < states; state++) {
            places[place(sets[state])] = state;
        }
    }

    private static int[] emptyPlaces(int atLeast) {
        int[] places = new int[Integer.highestOneBit(Math.max(8, atLeast)) * 2];
        Arrays.fill(places, NONE);
        return places;
    }

    private int[] order(int end) {
        int[] order = new int[graph.size()];
        int place = order.length;
        for (int state = end; previous[state] != NONE; state = previous[state]) {
            order[--place] = lasts[state];
        }
        return order;
    }
}
