package io.cairn.week;

import io.cairn.catalog.CatalogKey;
import io.cairn.progress.TimeLogged;
import io.cairn.roadmap.Forecast;
import io.cairn.roadmap.Plan;
import io.cairn.roadmap.PlanWeek;
import io.cairn.roadmap.PlannedStep;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the hours of a plan add up, week by week: as planned, as done, as logged, and as they will go on if efforts turn
 * out low or high. All are hours at the end of a week; {@code null} where there is nothing to tell.
 *
 * @param mondays of the weeks
 * @param planned likely hours that were to be done by then
 * @param done likely hours of the steps that were done by then
 * @param logged hours logged by then
 * @param early from today to the earliest day on which all is done
 * @param late from today to the latest
 */
public record BurnUp(
        List<LocalDate> mondays,
        List<@Nullable Double> planned,
        List<@Nullable Double> done,
        List<@Nullable Double> logged,
        List<@Nullable Double> early,
        List<@Nullable Double> late)
        implements Serializable {

    private static final double MINUTES_PER_HOUR = 60;

    /** What was done before is where the lines begin. */
    private static final int MOST_WEEKS_BACK = 26;

    /** Nobody reads a plot of more; of a long time every other week is told, or every third and so on. */
    private static final int MOST_POINTS = 60;

    /**
     * @param forecast when all will be done
     * @param doneSteps items of the plan's steps that are done, whether or not it is known since when
     */
    public static BurnUp of(
            Plan plan,
            Forecast forecast,
            Set<CatalogKey> doneSteps,
            Map<CatalogKey, LocalDate> finished,
            TimeLogged logged,
            LocalDate today) {
        return new Reckoning(plan, forecast, doneSteps, finished, logged, mondayOf(today)).burnUp();
    }

    /** The week's first day. */
    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private record Reckoning(
            Plan plan,
            Forecast forecast,
            Set<CatalogKey> doneSteps,
            Map<CatalogKey, LocalDate> finished,
            TimeLogged logged,
            LocalDate now) {

        BurnUp burnUp() {
            LocalDate first = Stream.concat(
                            Stream.of(now, firstPlanned()),
                            Stream.concat(
                                    logged.byWeek().keySet().stream(),
                                    doneSteps.stream()
                                            .filter(finished::containsKey)
                                            .map(finished::get)
                                            .map(BurnUp::mondayOf)))
                    .filter(week -> !week.isBefore(now.minusWeeks(MOST_WEEKS_BACK)))
                    .min(LocalDate::compareTo)
                    .orElse(now);
            LocalDate last = Collections.max(List.of(now, mondayOf(forecast.latest())));
            List<LocalDate> mondays = mondays(first, last);
            return new BurnUp(
                    mondays,
                    each(mondays, this::planned),
                    each(mondays, week -> week.isAfter(now) ? null : doneBy(week)),
                    each(mondays, week -> week.isAfter(now) ? null : loggedBy(week)),
                    each(mondays, week -> towards(week, Forecast::earliest)),
                    each(mondays, week -> towards(week, Forecast::latest)));
        }

        /** Evenly apart, with this week, the last one and the one by which everything may be done. */
        private List<LocalDate> mondays(LocalDate first, LocalDate last) {
            long apart = 1 + ChronoUnit.WEEKS.between(first, last) / MOST_POINTS;
            LocalDate begin = now.minusWeeks(ChronoUnit.WEEKS.between(first, now) / apart * apart);
            return Stream.concat(
                            Stream.iterate(begin, week -> week.isBefore(last), week -> week.plusWeeks(apart)),
                            Stream.of(mondayOf(forecast.earliest()), last))
                    .filter(week -> !week.isBefore(begin))
                    .sorted()
                    .distinct()
                    .toList();
        }

        private static List<@Nullable Double> each(
                List<LocalDate> mondays, Function<LocalDate, @Nullable Double> value) {
            List<@Nullable Double> values = new ArrayList<>();
            mondays.forEach(monday -> values.add(value.apply(monday)));
            return Collections.unmodifiableList(values);
        }

        private LocalDate firstPlanned() {
            return plan.weeks().stream().map(PlanWeek::monday).findFirst().orElse(now);
        }

        /** What the plan already found done, and what it gives to each week. */
        private @Nullable Double planned(LocalDate week) {
            if (week.isBefore(firstPlanned())) {
                return null;
            }
            double before = hours(plan.steps().stream().filter(PlannedStep::isDone));
            int minutes = plan.weeks().stream()
                    .filter(each -> !each.monday().isAfter(week))
                    .mapToInt(PlanWeek::plannedMinutes)
                    .sum();
            return before + minutes / MINUTES_PER_HOUR;
        }

        private double doneBy(LocalDate week) {
            LocalDate sunday = week.plusDays(6);
            return hours(plan.steps().stream()
                    .filter(step -> doneSteps.contains(step.key().item()))
                    .filter(step -> !finished.getOrDefault(step.key().item(), LocalDate.MIN)
                            .isAfter(sunday)));
        }

        private double loggedBy(LocalDate week) {
            return logged.byWeek().headMap(week.plusDays(1)).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum()
                    / MINUTES_PER_HOUR;
        }

        /** Straight from what is done now to everything on the day that is forecast. */
        private @Nullable Double towards(LocalDate week, Function<Forecast, LocalDate> day) {
            LocalDate end = mondayOf(day.apply(forecast));
            if (week.isBefore(now) || week.isAfter(end)) {
                return null;
            }
            double from = doneBy(now);
            double total = hours(plan.steps().stream());
            long weeks = ChronoUnit.WEEKS.between(now, end);
            return weeks == 0 ? total : from + (total - from) * ChronoUnit.WEEKS.between(now, week) / weeks;
        }

        private static double hours(Stream<PlannedStep> steps) {
            return steps.mapToInt(step -> step.effort().likely()).sum();
        }
    }
}
