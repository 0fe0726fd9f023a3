package io.cairn.roadmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * People learn in runs: joins runs of one area that an order has torn apart, the cheapest join first, as long as all
 * joins together cost no more than a small share of the order's cost.
 */
final class ContinuityPass {

    private static final double SHARE = 0.01;

    private final WorkGraph graph;
    private final int[] area;
    private final int[] place;
    private List<Run> runs;
    private double budget;

    private ContinuityPass(WorkGraph graph, int[] area, int[] order) {
        this.graph = graph;
        this.area = area;
        place = new int[order.length];
        runs = runsOf(order);
        budget = SHARE * graph.cost(order);
    }

    /** Neighbours of one area. */
    private record Run(int area, int[] members, long work, long weight) {

        private Run join(Run next, WorkGraph graph) {
            int[] all = IntStream.concat(Arrays.stream(members), Arrays.stream(next.members))
                    .toArray();
            return new Run(area, all, graph.work(all), graph.weight(all));
        }
    }

    /** To put run {@code from} directly behind (or, when it moves back, before) run {@code to}. */
    private record Move(int from, int to, double cost, int switchesLess) {

        private boolean isBetterThan(@Nullable Move other) {
            return other == null || cost * other.switchesLess < other.cost * switchesLess;
        }
    }

    /** @param area the area's number for each piece of work */
    static int[] of(WorkGraph graph, int[] area, int[] order) {
        ContinuityPass pass = new ContinuityPass(graph, area, order);
        Optional<Move> move = pass.best();
        while (move.isPresent()) {
            pass.make(move.get());
            move = pass.best();
        }
        return pass.order();
    }

    /** How often an order goes from one area to another. */
    static int switches(int[] area, int[] order) {
        return (int) IntStream.range(1, order.length)
                .filter(i -> area[order[i]] != area[order[i - 1]])
                .count();
    }

    private List<Run> runsOf(int[] order) {
        List<Run> found = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || area[order[i]] != area[order[from]]) {
                int[] members = Arrays.copyOfRange(order, from, i);
                found.add(new Run(area[order[from]], members, graph.work(members), graph.weight(members)));
                from = i;
            }
        }
        return found;
    }

    private int[] order() {
        return runs.stream().flatMapToInt(run -> Arrays.stream(run.members)).toArray();
    }

    private Optional<Move> best() {
        for (int i = 0; i < runs.size(); i++) {
            for (int node : runs.get(i).members) {
                place[node] = i;
            }
        }
        Move best = null;
        for (int first = 0; first < runs.size(); first++) {
            int second = nextOfSameArea(first);
            if (second > first) {
                best = better(best, first, second);
            }
        }
        return Optional.ofNullable(best);
    }

    private int nextOfSameArea(int run) {
        for (int i = run + 1; i < runs.size(); i++) {
            if (runs.get(i).area == runs.get(run).area) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Move better(@Nullable Move best, int first, int second) {
        long work = 0;
        long weight = 0;
        for (int i = first + 1; i < second; i++) {
            work += runs.get(i).work;
            weight += runs.get(i).weight;
        }
        Run a = runs.get(first);
        Run b = runs.get(second);
        double advance = (double) weight * b.work - (double) b.weight * work;
        double delay = (double) a.weight * work - (double) weight * a.work;
        Move forward = new Move(second, first, advance, switchesLess(second));
        Move back = new Move(first, second, delay, switchesLess(first));
        Move result = best;
        if (advance <= budget && forward.isBetterThan(result) && mayAdvance(second, first)) {
            result = forward;
        }
        if (delay <= budget && back.isBetterThan(result) && mayDelay(first, second)) {
            result = back;
        }
        return result;
    }

    /** Two when the neighbours it leaves behind become one run as well. */
    private int switchesLess(int run) {
        boolean atEdge = run == 0 || run == runs.size() - 1;
        return !atEdge && runs.get(run - 1).area == runs.get(run + 1).area ? 2 : 1;
    }

    private boolean mayAdvance(int run, int behind) {
        return Arrays.stream(runs.get(run).members)
                .flatMap(node -> Arrays.stream(graph.before()[node]))
                .noneMatch(before -> place[before] > behind && place[before] < run);
    }

    private boolean mayDelay(int run, int before) {
        return Arrays.stream(runs.get(run).members)
                .flatMap(node -> Arrays.stream(graph.after()[node]))
                .noneMatch(after -> place[after] > run && place[after] < before);
    }

    private void make(Move move) {
        budget -= move.cost;
        int first = Math.min(move.from, move.to);
        int second = Math.max(move.from, move.to);
        List<Run> changed = new ArrayList<>(runs);
        changed.set(move.to, runs.get(first).join(runs.get(second), graph));
        changed.remove(move.from);
        runs = joinNeighbours(changed);
    }

    private List<Run> joinNeighbours(List<Run> list) {
        List<Run> joined = new ArrayList<>();
        for (Run run : list) {
            if (!joined.isEmpty() && joined.getLast().area == run.area) {
                joined.set(joined.size() - 1, joined.getLast().join(run, graph));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }
}
