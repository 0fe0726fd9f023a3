package io.cairn.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Career tasks begin about a month before the end and share that month evenly with the rest of the learning. The end
 * itself does not depend on where they are, only on how much there is to do.
 */
final class TaskPlacement {

    static final int DAYS_BEFORE_THE_END = 30;

    private final List<StepKey> tasks;
    private final Workload workload;
    private final StudyCalendar calendar;
    /** Minutes of what is in progress, which comes before all else. */
    private final long begun;

    TaskPlacement(Scope scope, Workload workload, StudyCalendar calendar) {
        tasks = scope.others(StepKind.TASK);
        this.workload = workload;
        this.calendar = calendar;
        begun = minutes(scope.begun());
    }

    /** Puts the tasks in between the other steps, whose order stays. */
    List<StepKey> place(List<StepKey> others) {
        long rest = minutes(others);
        long total = begun + rest + minutes(tasks);
        LocalDate lead = calendar.dayOf(total).minusDays(DAYS_BEFORE_THE_END);
        long first = calendar.minutesUntil(lead.minusDays(1), total);
        long month = Math.max(0, begun + rest - first);
        List<StepKey> placed = new ArrayList<>(others);
        for (int i = tasks.size() - 1; i >= 0; i--) {
            placed.add(nearest(others, first + month * i / tasks.size()), tasks.get(i));
        }
        return placed;
    }

    /** The place between two of the steps where the minutes before come closest to those given; the later if equal. */
    private int nearest(List<StepKey> others, long minutes) {
        long done = begun;
        int best = 0;
        long distance = Math.abs(done - minutes);
        for (int i = 0; i < others.size(); i++) {
            done += workload.likely(others.get(i));
            if (Math.abs(done - minutes) <= distance) {
                best = i + 1;
                distance = Math.abs(done - minutes);
            }
        }
        return best;
    }

    private long minutes(Collection<StepKey> steps) {
        return steps.stream().mapToLong(workload::likely).sum();
    }
}
