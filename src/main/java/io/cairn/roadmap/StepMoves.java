package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Prerequisite;
import io.cairn.catalog.UnitId;
import io.cairn.shared.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Moves single steps of a plan as a learner wants them, as far as required prerequisites allow. Finished work never
 * moves, what is in progress comes first, and milestones follow the units of their areas by themselves.
 */
public final class StepMoves {

    /** Why a step cannot be moved to a place. */
    public enum Obstacle {
        /** It needs the other one first. */
        NEEDS,
        /** The other one needs it first. */
        NEEDED_BY,
        /** The other one is in progress and comes first. */
        BEGUN,
        /** It is pinned to a week. */
        PINNED,
        /** It is finished, in progress, a milestone or not in the plan. */
        FIXED
    }

    /** What came of a move. */
    public sealed interface Outcome {

        /** @param order all steps in their new order, without milestones */
        record Moved(List<StepKey> order) implements Outcome {
            public Moved {
                order = List.copyOf(order);
            }
        }

        /** @param because the other step that stands in the way, or the moved one itself */
        record Refused(Obstacle obstacle, StepKey because) implements Outcome {}
    }

    private final Catalog catalog;
    private final List<StepKey> settled;
    private final List<StepKey> begun;
    private final List<StepKey> open;
    private final Arrangement arrangement;

    /**
     * @param catalog of the roadmap's edition
     * @param order all steps of a plan
     * @param statuses of those steps
     */
    public StepMoves(Catalog catalog, List<StepKey> order, Map<StepKey, StepStatus> statuses, Arrangement arrangement) {
        this.catalog = catalog;
        this.arrangement = arrangement;
        Map<StepStatus, List<StepKey>> steps = order.stream()
                .filter(step -> step.kind() != StepKind.MILESTONE)
                .collect(Collectors.groupingBy(step -> statuses.getOrDefault(step, StepStatus.UPCOMING)));
        begun = steps.getOrDefault(StepStatus.IN_PROGRESS, List.of());
        open = steps.getOrDefault(StepStatus.UPCOMING, List.of());
        settled = Stream.of(StepStatus.DONE, StepStatus.SKIPPED)
                .flatMap(status -> steps.getOrDefault(status, List.of()).stream())
                .toList();
    }

    /** The steps that can be moved, in their order. */
    public List<StepKey> open() {
        return open;
    }

    /** Directly before the step that comes before it now. */
    public Outcome earlier(StepKey step) {
        int place = open.indexOf(step);
        return place <= 0 ? before(step, begun.isEmpty() ? step : begun.getLast()) : before(step, open.get(place - 1));
    }

    /** Directly behind the step that comes after it now. */
    public Outcome later(StepKey step) {
        int place = open.indexOf(step);
        return before(step, place < 0 || place + 2 >= open.size() ? null : open.get(place + 2));
    }

    /**
     * Puts a step directly before another one.
     *
     * @param other {@code null} for the end
     */
    public Outcome before(StepKey step, @Nullable StepKey other) {
        int from = open.indexOf(step);
        if (from < 0) {
            return new Outcome.Refused(Obstacle.FIXED, step);
        }
        if (arrangement.weekOf(step).isPresent()) {
            return new Outcome.Refused(Obstacle.PINNED, step);
        }
        if (other != null && begun.contains(other)) {
            return new Outcome.Refused(Obstacle.BEGUN, other);
        }
        if (other != null && !open.contains(other)) {
            return new Outcome.Refused(Obstacle.FIXED, other);
        }
        if (step.equals(other)) {
            return moved(open);
        }
        List<StepKey> order = new ArrayList<>(open);
        order.remove(from);
        int to = other == null ? order.size() : order.indexOf(other);
        order.add(to, step);
        return obstacle(step, from, to) instanceof Outcome.Refused refused ? refused : moved(order);
    }

    private Outcome moved(List<StepKey> order) {
        List<StepKey> all = new ArrayList<>(settled);
        all.addAll(begun);
        all.addAll(order);
        return new Outcome.Moved(all);
    }

    /** The first step that it would have to pass and must not, coming from where it is. */
    private Outcome.@Nullable Refused obstacle(StepKey step, int from, int to) {
        if (to < from) {
            Set<StepKey> needed = required(step);
            return open.subList(to, from).reversed().stream()
                    .filter(needed::contains)
                    .findFirst()
                    .map(first -> new Outcome.Refused(Obstacle.NEEDS, first))
                    .orElse(null);
        }
        return open.subList(from + 1, to + 1).stream()
                .filter(other -> required(other).contains(step))
                .findFirst()
                .map(other -> new Outcome.Refused(Obstacle.NEEDED_BY, other))
                .orElse(null);
    }

    private Set<StepKey> required(StepKey step) {
        return needs(step).map(StepKey::unit).collect(Collectors.toSet());
    }

    private Stream<UnitId> needs(StepKey step) {
        try {
            return switch (step.kind()) {
                case UNIT ->
                    catalog.prerequisites(step.unitId()).stream()
                            .filter(Prerequisite::isRequired)
                            .map(Prerequisite::unit);
                case PROJECT -> catalog.brief(step.slug()).needs().stream();
                case CERTIFICATION -> catalog.certification(step.slug()).units().stream();
                case MILESTONE, TASK -> Stream.empty();
            };
        } catch (NotFoundException e) {
            // A later edition may have dropped it; then it needs nothing.
            return Stream.empty();
        }
    }
}
