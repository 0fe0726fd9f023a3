package io.cairn.roadmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.shared.Effort;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The trail week by week: the done part in one line, the near weeks in full, far ones folded by month. What is on the
 * screen at first stays small however long the roadmap is.
 */
class TrailByWeek extends Div {

    private static final int MONTHS_AT_ONCE = 24;

    private final Trail trail;
    private final LocalDate today;
    private final SerializableConsumer<StepItem> onNow;
    private @Nullable YearMonth begun;

    /**
     * @param rows those of the trail to show
     * @param openDone whether the done part is open from the start
     */
    TrailByWeek(
            Trail trail, List<TrailRow> rows, boolean openDone, LocalDate today, SerializableConsumer<StepItem> onNow) {
        this.trail = trail;
        this.today = today;
        this.onNow = onNow;
        addClassName("trail-weeks");
        List<TrailRow> done = rows.stream().filter(TrailRow::isDone).toList();
        if (!done.isEmpty()) {
            Fold fold = folded("roadmap.trail.done", done);
            add(openDone ? fold.opened() : fold);
        }
        addWeeks(weeksOf(rows));
        List<TrailRow> gone = rows.stream()
                .filter(row -> row.place() == null && !row.isDone())
                .toList();
        if (!gone.isEmpty()) {
            add(folded("roadmap.trail.skipped", gone));
        }
    }

    private static Map<LocalDate, List<TrailRow>> weeksOf(List<TrailRow> rows) {
        Map<LocalDate, List<TrailRow>> weeks = new TreeMap<>();
        for (TrailRow row : rows) {
            if (row.place() != null && !row.isDone()) {
                weeks.computeIfAbsent(row.place().monday(), any -> new ArrayList<>())
                        .add(row);
            }
        }
        return weeks;
    }

    private void addWeeks(Map<LocalDate, List<TrailRow>> weeks) {
        List<TrailWeek.Content> near = new ArrayList<>();
        Map<YearMonth, ArrayList<TrailWeek.Content>> far = new LinkedHashMap<>();
        int rows = 0;
        LocalDate before = Trail.mondayOf(today).minusWeeks(1);
        for (Map.Entry<LocalDate, List<TrailRow>> week : weeks.entrySet()) {
            TrailWeek.Content content = TrailWeek.Content.of(trail, week.getKey(), before, week.getValue());
            before = week.getKey();
            rows += week.getValue().size();
            if (near.isEmpty() || (rows <= StepList.ROWS_AT_ONCE && far.isEmpty())) {
                near.add(content);
            } else {
                far.computeIfAbsent(YearMonth.from(week.getKey()), any -> new ArrayList<>())
                        .add(content);
            }
        }
        near.forEach(week -> add(new TrailWeek(week, today, onNow)));
        if (!near.isEmpty()) {
            begun = YearMonth.from(near.getLast().monday());
        }
        addMonths(new ArrayList<>(far.values()));
    }

    private void addMonths(List<ArrayList<TrailWeek.Content>> months) {
        months.stream().limit(MONTHS_AT_ONCE).forEach(month -> add(month(month)));
        if (months.size() > MONTHS_AT_ONCE) {
            ArrayList<ArrayList<TrailWeek.Content>> later =
                    new ArrayList<>(months.subList(MONTHS_AT_ONCE, months.size()));
            Button more = new Button(getTranslation("roadmap.trail.later", later.size()));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            more.addClickListener(click -> {
                remove(more);
                addMonths(later);
            });
            add(more);
        }
    }

    private Component month(ArrayList<TrailWeek.Content> weeks) {
        List<TrailRow> rows =
                weeks.stream().flatMap(week -> week.rows().stream()).toList();
        String name = new RoughDates(Words.here(), today).month(weeks.getFirst().monday());
        boolean rest = YearMonth.from(weeks.getFirst().monday()).equals(begun);
        String key = rest ? "roadmap.trail.month-rest" : "roadmap.trail.month";
        return new Fold(getTranslation(key, name, rows.size(), hours(rows)), () -> {
            Div inside = new Div();
            weeks.forEach(week -> inside.add(new TrailWeek(week, today, onNow)));
            return inside;
        });
    }

    private Fold folded(String key, List<TrailRow> rows) {
        ArrayList<TrailRow> kept = new ArrayList<>(rows);
        return new Fold(getTranslation(key, rows.size(), hours(rows)), () -> new StepList(kept, false, today, onNow));
    }

    static int hours(List<TrailRow> rows) {
        return rows.stream().map(TrailRow::effort).collect(Collectors.summingInt(Effort::likely));
    }
}
