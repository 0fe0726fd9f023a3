package io.cairn.home.ui;

import io.cairn.catalog.Catalog;
import io.cairn.home.ui.SampleTrail.Kind;
import io.cairn.home.ui.SampleTrail.Month;
import io.cairn.home.ui.SampleTrail.Stone;
import io.cairn.roadmap.Plan;
import io.cairn.roadmap.PlanWeek;
import io.cairn.roadmap.PlannedStep;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the weeks of a plan into months and its units into skill areas. */
class TrailDrawing {

    /** An area with less than this share of a month's time is not worth a stone. */
    private static final double LEAST_SHARE = 0.12;

    /** The first or last hours of a project that reaches over the end of a month are not drawn twice. */
    private static final int LEAST_PROJECT_MINUTES = 180;

    private static final int MINUTES_PER_HOUR = 60;

    private final Catalog catalog;
    private final Plan plan;
    private final LocalDate start;

    TrailDrawing(Catalog catalog, Plan plan, LocalDate start) {
        this.catalog = catalog;
        this.plan = plan;
        this.start = start;
    }

    List<Month> months() {
        Map<Integer, List<PlanWeek>> weeks = new TreeMap<>();
        plan.weeks()
                .forEach(week -> weeks.computeIfAbsent(month(week.monday()), any -> new ArrayList<>())
                        .add(week));
        return weeks.entrySet().stream()
                .map(entry -> new Month(entry.getKey(), stones(entry.getKey(), entry.getValue())))
                .toList();
    }

    private int month(LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(start, day.isBefore(start) ? start : day) + 1;
    }

    private List<Stone> stones(int month, List<PlanWeek> weeks) {
        Map<Stone, Integer> minutes = new LinkedHashMap<>();
        weeks.stream()
                .flatMap(week -> week.shares().stream())
                .forEach(share -> minutes.merge(stone(share.step()), share.minutes(), Integer::sum));
        int total = minutes.values().stream().mapToInt(Integer::intValue).sum();
        List<Stone> stones = new ArrayList<>();
        minutes.entrySet().stream()
                .filter(entry -> entry.getValue()
                        >= (entry.getKey().kind() == Kind.PROJECT ? LEAST_PROJECT_MINUTES : total * LEAST_SHARE))
                .sorted(Comparator.comparing((Map.Entry<Stone, Integer> entry) ->
                                entry.getKey().kind())
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder())))
                .forEach(entry -> stones.add(new Stone(
                        entry.getKey().kind(),
                        entry.getKey().name(),
                        Math.max(1, Math.round(entry.getValue() / (float) MINUTES_PER_HOUR)))));
        plan.steps().stream()
                .filter(step -> step.key().kind() == StepKind.MILESTONE && month(step.finish()) == month)
                .map(PlannedStep::key)
                .forEach(key -> stones.add(
                        new Stone(Kind.MILESTONE, catalog.area(key.slug()).milestone(), 0)));
        return stones;
    }

    /** The stone a step belongs to, still without hours. */
    private Stone stone(StepKey step) {
        return switch (step.kind()) {
            case UNIT ->
                new Stone(Kind.AREA, areaOf(catalog.skill(step.unitId().skill()).area()), 0);
            case MILESTONE -> new Stone(Kind.MILESTONE, areaOf(step.slug()), 0);
            case PROJECT -> new Stone(Kind.PROJECT, catalog.brief(step.slug()).title(), 0);
            case CERTIFICATION ->
                new Stone(Kind.TASK, catalog.certification(step.slug()).name(), 0);
            case TASK -> new Stone(Kind.TASK, catalog.task(step.slug()).title(), 0);
        };
    }

    private String areaOf(Slug area) {
        return catalog.area(area).name();
    }
}
