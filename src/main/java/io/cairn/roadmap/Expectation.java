package io.cairn.roadmap;

import io.cairn.roadmap.Workload.Pace;
import io.cairn.shared.Effort;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What is left of a plan at its owner's pace, from a day on, with the hours and days off that they have set. Unlike the
 * dates of the plan it moves on day by day.
 *
 * @param minutes likely left
 * @param forecast when it will be done; the day itself when nothing is left
 * @param promised the target date or, without one, when the plan in force was likely to end
 */
public record Expectation(long minutes, Forecast forecast, LocalDate promised) implements Serializable {

    /** Days by which a plan may slip without being worth a word. */
    private static final int TOLERANCE = 7;

    /** @param logged minutes of the steps in progress */
    static Expectation of(
            Plan plan,
            Map<StepKey, StepStatus> statuses,
            Map<StepKey, Integer> logged,
            PaceEstimate pace,
            PlanSettings settings,
            LocalDate today) {
        Left left = new Left(plan, statuses, logged, pace);
        StudyCalendar calendar = calendar(settings, settings.hoursPerWeek(), today);
        long likely = left.sum(Effort::likely);
        LocalDate target = settings.target();
        return new Expectation(
                likely,
                new Forecast(
                        calendar.dayOf(left.sum(Effort::low)),
                        calendar.dayOf(likely),
                        calendar.dayOf(left.sum(Effort::high))),
                target == null ? plan.forecast().likely() : target);
    }

    /** What is left of the open steps of a plan. */
    record Left(Plan plan, Map<StepKey, StepStatus> statuses, Map<StepKey, Integer> logged, PaceEstimate pace) {

        boolean isOpen(PlannedStep step) {
            return statuses.getOrDefault(step.key(), StepStatus.UPCOMING).isOpen();
        }

        int minutes(PlannedStep step, ToDoubleFunction<Effort> which) {
            return isOpen(step)
                    ? new Pace(pace.factor(), pace.spread()).minutesLeft(step.effort(), which, logged.get(step.key()))
                    : 0;
        }

        long sum(ToDoubleFunction<Effort> which) {
            return plan.steps().stream().mapToLong(step -> minutes(step, which)).sum();
        }
    }

    static StudyCalendar calendar(PlanSettings settings, int hoursPerWeek, LocalDate today) {
        return new StudyCalendar(
                new Capacity(settings.hoursPerWeek(), settings.studyDays(), settings.daysOff()),
                hoursPerWeek,
                SettingsCheck.firstDay(settings, today));
    }

    /** Whether all will likely be done more than a week after it was to be. */
    public boolean isLater() {
        return minutes > 0 && forecast.likely().isAfter(promised.plusDays(TOLERANCE));
    }
}
