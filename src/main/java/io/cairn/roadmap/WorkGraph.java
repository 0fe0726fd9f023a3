package io.cairn.roadmap;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Pieces of work 0 to n-1, each with an amount of work and a weight, some before others: what the algorithms see of
 * units. Numbers follow the order of ids, so a tie broken by the lower number is broken by id.
 *
 * @param before for each piece what comes directly before it, ascending
 * @param after the same edges from their other end, ascending
 * @param work at least 1 each
 * @param weight at least 0 each
 */
record WorkGraph(int[][] before, int[][] after, long[] work, long[] weight) {

    private static final int ABSENT = -1;

    static WorkGraph of(int[][] before, long[] work, long[] weight) {
        int[] degree = new int[before.length];
        for (int[] edges : before) {
            for (int from : edges) {
                degree[from]++;
            }
        }
        int[][] after = Arrays.stream(degree).mapToObj(int[]::new).toArray(int[][]::new);
        for (int to = before.length - 1; to >= 0; to--) {
            for (int from : before[to]) {
                after[from][--degree[from]] = to;
            }
        }
        return new WorkGraph(before, after, work, weight);
    }

    int size() {
        return work.length;
    }

    int[] all() {
        return IntStream.range(0, size()).toArray();
    }

    long work(int[] members) {
        return Arrays.stream(members).mapToLong(node -> work[node]).sum();
    }

    long weight(int[] members) {
        return Arrays.stream(members).mapToLong(node -> weight[node]).sum();
    }

    /** Only the members, which must ascend, renumbered from 0 in their order, and the edges among them. */
    WorkGraph subgraph(int[] members) {
        int[] number = new int[size()];
        Arrays.fill(number, ABSENT);
        for (int i = 0; i < members.length; i++) {
            number[members[i]] = i;
        }
        int[][] edges = Arrays.stream(members)
                .mapToObj(node -> Arrays.stream(before[node])
                        .map(from -> number[from])
                        .filter(from -> from != ABSENT)
                        .toArray())
                .toArray(int[][]::new);
        return of(
                edges,
                Arrays.stream(members).mapToLong(node -> work[node]).toArray(),
                Arrays.stream(members).mapToLong(node -> weight[node]).toArray());
    }

    /** The node and all that comes before it, save what is already taken; ascending. */
    int[] cone(int node, boolean[] taken) {
        return reach(node, before, taken);
    }

    /** The node and all that comes after it, save what is already taken; ascending. */
    int[] descendants(int node, boolean[] taken) {
        return reach(node, after, taken);
    }

    private int[] reach(int node, int[][] edges, boolean[] taken) {
        boolean[] seen = taken.clone();
        int[] found = new int[size()];
        int count = 0;
        found[count++] = node;
        seen[node] = true;
        for (int i = 0; i < count; i++) {
            for (int next : edges[found[i]]) {
                if (!seen[next]) {
                    seen[next] = true;
                    found[count++] = next;
                }
            }
        }
        int[] result = Arrays.copyOf(found, count);
        Arrays.sort(result);
        return result;
    }

    /** All nodes, each after what comes before it, the lowest number first; shorter than the graph if it has a cycle. */
    int[] topological() {
        int[] waiting = Arrays.stream(before).mapToInt(edges -> edges.length).toArray();
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        IntStream.range(0, size()).filter(node -> waiting[node] == 0).forEach(ready::add);
        int[] order = new int[size()];
        int count = 0;
        while (!ready.isEmpty()) {
            int node = ready.remove();
            order[count++] = node;
            for (int next : after[node]) {
                if (--waiting[next] == 0) {
                    ready.add(next);
                }
            }
        }
        return Arrays.copyOf(order, count);
    }

    /** The sum over all nodes of weight times the work done when it is finished. */
    double cost(int[] order) {
        double cost = 0;
        long done = 0;
        for (int node : order) {
            done += work[node];
            cost += (double) weight[node] * done;
        }
        return cost;
    }
}
