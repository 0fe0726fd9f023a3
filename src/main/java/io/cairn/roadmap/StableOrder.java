package io.cairn.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Brings a fresh order as close to the previous one as prerequisites allow: steps of the previous plan keep their order
 * among each other, new steps come where the fresh order has them: behind the same step. A step whose prerequisites have
 * changed pulls new ones before itself or, if they in turn need an old step that comes later, waits for them.
 */
final class StableOrder {

    private final StepGraph graph;
    private final Map<StepKey, Set<StepKey>> after;
    private final Map<StepKey, Integer> rank = new HashMap<>();
    private final Set<StepKey> old;
    private final Map<StepKey, Integer> place = new HashMap<>();
    private final Set<StepKey> order = new LinkedHashSet<>();
    private final SortedSet<StepKey> waiting = new TreeSet<>(Comparator.comparing(place::get));

    private StableOrder(StepGraph graph, List<StepKey> fresh, List<StepKey> previous) {
        this.graph = graph;
        after = graph.after();
        fresh.forEach(step -> rank.put(step, rank.size()));
        old = new LinkedHashSet<>(previous);
        old.retainAll(rank.keySet());
    }

    /** @param fresh every step of the graph, after what must come before it */
    static List<StepKey> of(StepGraph graph, List<StepKey> fresh, List<StepKey> previous) {
        StableOrder stable = new StableOrder(graph, fresh, previous);
        if (stable.old.isEmpty()) {
            return fresh;
        }
        List<StepKey> merged = stable.merge(fresh);
        merged.forEach(step -> stable.place.put(step, stable.place.size()));
        merged.forEach(stable::visit);
        return List.copyOf(stable.order);
    }

    /** The old steps, and behind each the new ones that follow it in the fresh order. */
    private List<StepKey> merge(List<StepKey> fresh) {
        List<StepKey> merged = new ArrayList<>();
        Map<StepKey, List<StepKey>> followers = new HashMap<>();
        List<StepKey> behind = merged;
        for (StepKey step : fresh) {
            if (old.contains(step)) {
                behind = followers.computeIfAbsent(step, any -> new ArrayList<>());
            } else {
                behind.add(step);
            }
        }
        for (StepKey step : old) {
            merged.add(step);
            merged.addAll(followers.getOrDefault(step, List.of()));
        }
        return merged;
    }

    private void visit(StepKey step) {
        if (order.contains(step)) {
            return;
        }
        if (step.kind() != StepKind.MILESTONE) {
            pullNew(step);
        }
        if (isReady(step)) {
            emit(step);
        } else {
            waiting.add(step);
        }
    }

    private void pullNew(StepKey step) {
        SortedSet<StepKey> pulled = new TreeSet<>(Comparator.comparing(rank::get));
        for (StepKey first : graph.before(step)) {
            if (!order.contains(first) && !collectNew(first, pulled)) {
                return;
            }
        }
        pulled.forEach(this::emit);
    }

    /** Collects what is missing for the step, itself included; false if an old step is among it. */
    private boolean collectNew(StepKey step, SortedSet<StepKey> pulled) {
        if (old.contains(step)) {
            return false;
        }
        return !pulled.add(step)
                || graph.before(step).stream().allMatch(first -> order.contains(first) || collectNew(first, pulled));
    }

    private boolean isReady(StepKey step) {
        return order.containsAll(graph.before(step));
    }

    /** Adds the step and whatever waited for nothing else. */
    private void emit(StepKey step) {
        List<StepKey> next = new ArrayList<>(List.of(step));
        for (int i = 0; i < next.size(); i++) {
            StepKey ready = next.get(i);
            waiting.remove(ready);
            order.add(ready);
            after.getOrDefault(ready, Set.of()).stream()
                    .filter(waiting::contains)
                    .filter(this::isReady)
                    .sorted(Comparator.comparing(place::get))
                    .forEach(next::add);
        }
    }
}
