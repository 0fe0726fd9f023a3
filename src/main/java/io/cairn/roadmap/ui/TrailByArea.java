package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same steps by skill area, in the order the plan first touches each; the area one works in is open. */
class TrailByArea extends Div {

    private static final String NO_AREA = "";

    private int rowsShown;

    /**
     * @param areaNames by slug
     * @param openAll whether to open areas as long as the screen stays light, as after a search
     */
    TrailByArea(
            List<TrailRow> rows,
            Map<Slug, String> areaNames,
            boolean openAll,
            LocalDate today,
            SerializableConsumer<StepItem> onNow) {
        addClassName("trail-areas");
        grouped(rows).forEach((area, inArea) -> {
            String name = area.equals(NO_AREA)
                    ? getTranslation("roadmap.trail.no-area")
                    : areaNames.getOrDefault(new Slug(area), area);
            ArrayList<TrailRow> kept = new ArrayList<>(inArea);
            Fold fold = new Fold(summary(name, inArea), () -> new StepList(kept, true, today, onNow));
            boolean light = rowsShown + inArea.size() <= StepList.ROWS_AT_ONCE;
            if (inArea.stream().anyMatch(TrailRow::now) || (openAll && light)) {
                rowsShown += inArea.size();
                fold.opened();
            }
            add(fold);
        });
    }

    private static Map<String, List<TrailRow>> grouped(List<TrailRow> rows) {
        Map<String, List<TrailRow>> groups = new LinkedHashMap<>();
        for (TrailRow row : rows) {
            if (row.area() != null) {
                groups.computeIfAbsent(row.area().value(), any -> new ArrayList<>())
                        .add(row);
            }
        }
        List<TrailRow> rest = rows.stream().filter(row -> row.area() == null).toList();
        if (!rest.isEmpty()) {
            groups.put(NO_AREA, rest);
        }
        return groups;
    }

    private H2 summary(String name, List<TrailRow> rows) {
        long done = rows.stream().filter(TrailRow::isDone).count();
        Span facts = new Span(getTranslation("roadmap.trail.area", done, rows.size(), TrailByWeek.hours(rows)));
        facts.addClassName("numbers");
        return new H2(new Span(name), facts);
    }
}
