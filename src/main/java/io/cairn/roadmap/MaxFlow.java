package io.cairn.roadmap;

import java.util.Arrays;

/**
 * Maximum flow by Dinic's algorithm on plain arrays with whole numbers.
 *
 * <p>Why not JGraphT's: it counts in {@code double} with an epsilon, while the capacities here are exact products of
 * work and weight up to 10^13 whose equality matters, and it builds an object per edge for each of the hundreds of small
 * cuts that one plan asks for. The tests compare the two.
 */
final class MaxFlow {

    static final long UNLIMITED = Long.MAX_VALUE / 4;

    private final int[] first;
    private final int[] next;
    private final int[] to;
    private final long[] room;
    private int edges;

    private final int[] level;
    private final int[] cursor;

    MaxFlow(int nodes, int maxEdges) {
        first = new int[nodes];
        Arrays.fill(first, -1);
        next = new int[2 * maxEdges];
        to = new int[2 * maxEdges];
        room = new long[2 * maxEdges];
        level = new int[nodes];
        cursor = new int[nodes];
    }

    void edge(int from, int target, long capacity) {
        half(from, target, capacity);
        half(target, from, 0);
    }

    private void half(int from, int target, long capacity) {
        to[edges] = target;
        room[edges] = capacity;
        next[edges] = first[from];
        first[from] = edges++;
    }

    void run(int source, int sink) {
        while (layer(source, sink)) {
            System.arraycopy(first, 0, cursor, 0, first.length);
            block(source, sink);
        }
    }

    /** Numbers the nodes by their distance from the source; false once the sink cannot be reached. */
    private boolean layer(int source, int sink) {
        Arrays.fill(level, -1);
        int[] queue = new int[level.length];
        int tail = 0;
        queue[tail++] = source;
        level[source] = 0;
        for (int i = 0; i < tail && level[sink] < 0; i++) {
            for (int e = first[queue[i]]; e >= 0; e = next[e]) {
                if (room[e] > 0 && level[to[e]] < 0) {
                    level[to[e]] = level[queue[i]] + 1;
                    queue[tail++] = to[e];
                }
            }
        }
        return level[sink] >= 0;
    }

    /** Sends flow along shortest paths until none is left; a path is kept as a stack, for chains can be long. */
    private void block(int source, int sink) {
        int[] path = new int[level.length];
        int length = 0;
        int node = source;
        while (true) {
            if (node == sink) {
                length = send(path, length);
                node = to[path[length] ^ 1];
            } else if (advance(node)) {
                path[length++] = cursor[node];
                node = to[cursor[node]];
            } else if (node == source) {
                return;
            } else {
                level[node] = -1;
                node = to[path[--length] ^ 1];
            }
        }
    }

    private boolean advance(int node) {
        while (cursor[node] >= 0) {
            int e = cursor[node];
            if (room[e] > 0 && level[to[e]] == level[node] + 1) {
                return true;
            }
            cursor[node] = next[e];
        }
        return false;
    }

    /** Fills the path and returns the place of its first full edge. */
    private int send(int[] path, int length) {
        int narrowest = 0;
        for (int i = 1; i < length; i++) {
            if (room[path[i]] < room[path[narrowest]]) {
                narrowest = i;
            }
        }
        long amount = room[path[narrowest]];
        for (int i = 0; i < length; i++) {
            room[path[i]] -= amount;
            room[path[i] ^ 1] += amount;
        }
        return narrowest;
    }

    /** After {@link #run}: what can still be reached from the node. */
    boolean[] reachableFrom(int node) {
        boolean[] seen = new boolean[first.length];
        int[] found = new int[first.length];
        int count = 0;
        found[count++] = node;
        seen[node] = true;
        for (int i = 0; i < count; i++) {
            for (int e = first[found[i]]; e >= 0; e = next[e]) {
                if (room[e] > 0 && !seen[to[e]]) {
                    seen[to[e]] = true;
                    found[count++] = to[e];
                }
            }
        }
        return seen;
    }

    /** After {@link #run}: what can still reach the node. */
    boolean[] reaching(int node) {
        boolean[] seen = new boolean[first.length];
        int[] found = new int[first.length];
        int count = 0;
        found[count++] = node;
        seen[node] = true;
        for (int i = 0; i < count; i++) {
            for (int e = first[found[i]]; e >= 0; e = next[e]) {
                if (room[e ^ 1] > 0 && !seen[to[e]]) {
                    seen[to[e]] = true;
                    found[count++] = to[e];
                }
            }
        }
        return seen;
    }
}
