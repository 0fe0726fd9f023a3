package io.cairn.roadmap.ui;

import io.cairn.catalog.Catalog;
import io.cairn.roadmap.PlanWeek;
import io.cairn.roadmap.PlannedStep;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.StepKey;
import io.cairn.shared.Effort;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap laid out for the screen: every step once, in the plan's order, at the week it begins.
 *
 * @param rows the plan's steps, then what was skipped and has left the plan
 * @param plannedMinutes study time by week
 * @param weeksOff weeks without any study time
 */
record Trail(List<TrailRow> rows, Map<LocalDate, Integer> plannedMinutes, List<LocalDate> weeksOff)
        implements Serializable {

    Trail {
        rows = List.copyOf(rows);
        plannedMinutes = Map.copyOf(plannedMinutes);
        weeksOff = List.copyOf(weeksOff);
    }

    static Trail of(RoadmapView roadmap, Catalog catalog, Words words) {
        return new Layout(roadmap, catalog, words).trail();
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static final class Layout {

        private final RoadmapView roadmap;
        private final Blockers blockers;
        private final Words words;
        private final Map<StepKey, LocalDate> firstWeek = new HashMap<>();
        private final Map<StepKey, LocalDate> lastWeek = new HashMap<>();

        Layout(RoadmapView roadmap, Catalog catalog, Words words) {
            this.roadmap = roadmap;
            this.blockers = new Blockers(roadmap, catalog);
            this.words = words;
            for (PlanWeek week : roadmap.plan().weeks()) {
                for (PlanWeek.Share share : week.shares()) {
                    firstWeek.putIfAbsent(share.step(), week.monday());
                    lastWeek.put(share.step(), week.monday());
                }
            }
        }

        Trail trail() {
            List<TrailRow> rows = new ArrayList<>();
            Set<StepKey> planned = new HashSet<>();
            for (PlannedStep step : roadmap.plan().steps()) {
                planned.add(step.key());
                rows.add(row(step.key(), step.effort(), place(step)));
            }
            roadmap.skipped().stream()
                    .filter(key -> !planned.contains(key))
                    .forEach(key -> rows.add(row(key, Effort.NONE, null)));
            Map<LocalDate, Integer> minutes = new HashMap<>();
            roadmap.plan().weeks().forEach(week -> minutes.put(week.monday(), week.plannedMinutes()));
            List<LocalDate> off = roadmap.plan().weeks().stream()
                    .filter(week -> week.capacityMinutes() == 0)
                    .map(PlanWeek::monday)
                    .toList();
            return new Trail(rows, minutes, off);
        }

        private TrailRow row(StepKey key, Effort effort, TrailRow.@Nullable Place place) {
            String waitsFor = blockers.of(key)
                    .map(blocker -> StepTitles.of(words, roadmap, blocker))
                    .orElse(null);
            return new TrailRow(
                    key,
                    StepTitles.of(words, roadmap, key),
                    roadmap.label(key).area(),
                    TrailState.of(roadmap.status(key), waitsFor != null),
                    key.equals(roadmap.now()),
                    effort,
                    key.kind().isProvable() ? roadmap.evidence().get(key) : null,
                    waitsFor,
                    place);
        }

        /** What takes no time, such as a milestone, has no share of a week; it stands where it is reached. */
        private TrailRow.Place place(PlannedStep step) {
            LocalDate first = firstWeek.getOrDefault(step.key(), mondayOf(step.start()));
            LocalDate last = lastWeek.getOrDefault(step.key(), first);
            return new TrailRow.Place(first, last, step.start(), step.finish());
        }
    }
}
