package io.cairn.calendar;

import io.cairn.roadmap.PlanSettings;
import io.cairn.roadmap.PlanWeek;
import io.cairn.roadmap.StepKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a plan's weeks out over their study days. Each study day takes the same share of a week's minutes, rounded as the
 * planner rounds; the steps follow one another as they do in the plan.
 */
final class StudyBlocks {

    private static final int MINUTES_PER_HOUR = 60;

    private final PlanSettings settings;

    StudyBlocks(PlanSettings settings) {
        this.settings = settings;
    }

    /**
     * A time for one step on one day.
     *
     * @param offset minutes of the day's study before it
     */
    record Block(StepKey step, LocalDate day, int offset, int minutes) {}

    /** In the order of time. */
    List<Block> of(List<PlanWeek> weeks) {
        List<Block> blocks = new ArrayList<>();
        weeks.forEach(week -> add(week, blocks));
        return blocks;
    }

    private void add(PlanWeek week, List<Block> blocks) {
        List<LocalDate> days = days(week);
        int day = 0;
        int used = 0;
        for (PlanWeek.Share share : week.shares()) {
            int left = share.minutes();
            while (left > 0 && day < days.size()) {
                // Whatever rounding leaves over is the last day's.
                boolean last = day == days.size() - 1;
                int part = last ? left : Math.min(left, until(day + 1) - until(day) - used);
                if (part > 0) {
                    blocks.add(new Block(share.step(), days.get(day), used, part));
                    used += part;
                    left -= part;
                }
                if (!last && used == until(day + 1) - until(day)) {
                    day++;
                    used = 0;
                }
            }
        }
    }

    /** Minutes of a full week until the end of so many of its study days. */
    private int until(int days) {
        return settings.hoursPerWeek()
                * MINUTES_PER_HOUR
                * days
                / settings.studyDays().size();
    }

    /** The days the planner has counted: in the week of the plan's start only those from the start on. */
    private List<LocalDate> days(PlanWeek week) {
        List<LocalDate> days = settings.studyDays().stream()
                .map(weekday -> week.monday().plusDays(weekday.getValue() - 1L))
                .filter(this::isFree)
                .toList();
        int first = 0;
        while (days.size() - first > 1 && until(days.size() - first - 1) >= week.capacityMinutes()) {
            first++;
        }
        return days.subList(first, days.size());
    }

    private boolean isFree(LocalDate day) {
        return settings.blocked().stream().noneMatch(range -> range.contains(day)) && !settings.isPausedOn(day);
    }
}
