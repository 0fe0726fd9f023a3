package io.cairn.week;

import io.cairn.roadmap.PlanWeek;
import io.cairn.roadmap.PlannedStep;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import io.cairn.roadmap.StepStatus;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a roadmap has for one week.
 *
 * @param now steps of this week: what is in progress, what the plan gives time to, and what it gave time to before and is
 *     still open
 * @param next the open steps after them
 * @param plannedMinutes study time that the plan has in this week
 */
public record WeekSteps(List<PlannedStep> now, List<PlannedStep> next, int plannedMinutes) implements Serializable {

    /** More than that are no plan for a week. */
    static final int MOST_NOW = 5;

    static final int MOST_NEXT = 3;

    public WeekSteps {
        now = List.copyOf(now);
        next = List.copyOf(next);
    }

    /** @param monday of the week */
    public static WeekSteps of(RoadmapView roadmap, LocalDate monday) {
        Set<StepKey> touched = new LinkedHashSet<>();
        int planned = 0;
        for (PlanWeek week : roadmap.plan().weeks()) {
            if (!week.monday().isAfter(monday)) {
                week.shares().forEach(share -> touched.add(share.step()));
            }
            planned += week.monday().equals(monday) ? week.plannedMinutes() : 0;
        }
        List<PlannedStep> now = new ArrayList<>();
        List<PlannedStep> next = new ArrayList<>();
        for (PlannedStep step : roadmap.plan().steps()) {
            StepStatus status = roadmap.status(step.key());
            boolean begun = status == StepStatus.IN_PROGRESS;
            if (!status.isOpen() || step.key().kind() == StepKind.MILESTONE) {
                continue;
            }
            if (now.size() < MOST_NOW && (begun || touched.contains(step.key()))) {
                now.add(step);
            } else if (next.size() < MOST_NEXT) {
                next.add(step);
            }
        }
        // A plan that begins later, or is done for this week, still has a first step.
        if (now.isEmpty() && !next.isEmpty()) {
            now.add(next.removeFirst());
        }
        return new WeekSteps(now, next, planned);
    }

    /**
     * Minutes that a step still takes at its owner's pace.
     *
     * @param logged minutes spent on it already
     * @return 0 if the time it should take is used up
     */
    public static int minutesLeft(PlannedStep step, double pace, int logged) {
        return (int) Math.max(0, Math.round(step.effort().likely() * 60 * pace) - logged);
    }
}
