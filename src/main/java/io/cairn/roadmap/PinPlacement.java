package io.cairn.roadmap;

import io.cairn.roadmap.Arrangement.Pin;
import io.cairn.roadmap.StudyCalendar.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings pinned steps to the weeks they are pinned to: each to the place between the other steps from which it begins in
 * its week or, where prerequisites, dependents or a long step stand in the way, as near to it as can be. A pinned step
 * that is well where it is stays there.
 */
final class PinPlacement {

    private final List<Pin> pins;
    private final StepGraph graph;
    private final Workload workload;
    private final StudyCalendar calendar;
    /** Minutes of what is in progress, which comes before all else. */
    private final long begun;

    PinPlacement(
            List<Pin> pins, StepGraph graph, Workload workload, StudyCalendar calendar, Collection<StepKey> begun) {
        this.pins = pins.stream()
                .filter(pin -> graph.steps().contains(pin.step()))
                .sorted(Comparator.comparing(Pin::week).thenComparing(Pin::step))
                .toList();
        this.graph = graph;
        this.workload = workload;
        this.calendar = calendar;
        this.begun = begun.stream().mapToLong(workload::likely).sum();
    }

    /** The order with the pinned steps in their weeks; milestones follow the last of their units. */
    List<StepKey> place(List<StepKey> order) {
        if (pins.isEmpty()) {
            return order;
        }
        List<StepKey> steps = new ArrayList<>(order);
        steps.removeIf(step -> step.kind() == StepKind.MILESTONE);
        Map<StepKey, Set<StepKey>> after = graph.after();
        // One pinned step may push another out of its week; a round for each is enough to settle nearly always.
        List<StepKey> before = List.of();
        for (int round = 0; round <= pins.size() && !steps.equals(before); round++) {
            before = List.copyOf(steps);
            pins.forEach(pin -> place(pin, steps, after.getOrDefault(pin.step(), Set.of())));
        }
        return withMilestones(order, steps);
    }

    private void place(Pin pin, List<StepKey> steps, Set<StepKey> dependents) {
        int current = steps.indexOf(pin.step());
        steps.remove(current);
        int first = 0;
        int last = steps.size();
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (dependents.contains(steps.get(i))) {
                last = i;
            } else if (first == 0 && graph.before(pin.step()).contains(steps.get(i))) {
                first = i + 1;
            }
        }
        Week week = weekOf(pin.week());
        long minutes = begun;
        int best = first;
        long distance = Long.MAX_VALUE;
        for (int i = 0; i <= last; i++) {
            long here = distance(minutes, week);
            boolean nearer = here < distance || (here == distance && Math.abs(i - current) < Math.abs(best - current));
            if (i >= first && nearer) {
                best = i;
                distance = here;
            }
            minutes += i < steps.size() ? workload.likely(steps.get(i)) : 0;
        }
        steps.add(best, pin.step());
    }

    /** A week gone by counts as the one of the start. */
    private Week weekOf(LocalDate monday) {
        LocalDate start = calendar.week(0).monday();
        long number = ChronoUnit.WEEKS.between(start, monday.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        return calendar.week((int) Math.max(0, number));
    }

    /** Minutes between a beginning and the week; none for one that lies in it. */
    private static long distance(long minutes, Week week) {
        long end = week.before() + week.minutes();
        if (minutes < week.before()) {
            return week.before() - minutes;
        }
        return minutes < end ? 0 : minutes - end + 1;
    }

    private List<StepKey> withMilestones(List<StepKey> order, List<StepKey> steps) {
        List<StepKey> all = new ArrayList<>(steps);
        for (StepKey step : order) {
            if (step.kind() == StepKind.MILESTONE) {
                int place =
                        graph.before(step).stream().mapToInt(all::indexOf).max().orElse(-1) + 1;
                all.add(place == 0 ? Math.min(order.indexOf(step), all.size()) : place, step);
            }
        }
        return all;
    }
}
