package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The steps that begin in one week, under its dates and hours. */
class TrailWeek extends Section {

    private static final int DAYS = 7;

    TrailWeek(Content week, LocalDate today, SerializableConsumer<StepItem> onNow) {
        addClassName("trail-week");
        RoughDates dates = new RoughDates(Words.here(), today);
        if (!week.offBefore().isEmpty()) {
            LocalDate first = week.offBefore().getFirst();
            LocalDate last = week.offBefore().getLast().plusDays(DAYS - 1);
            Paragraph off = new Paragraph(getTranslation("roadmap.trail.off", dates.day(first), dates.day(last)));
            off.addClassName("trail-off");
            add(off);
        }
        boolean thisWeek = week.monday().equals(Trail.mondayOf(today));
        Span name = new Span(dates.week(week.monday()));
        H2 heading = new H2(name);
        if (thisWeek) {
            name.setText(getTranslation("roadmap.trail.this-week", dates.week(week.monday())));
            addClassName("this-week");
        }
        Span hours = new Span(getTranslation("roadmap.hours", Math.round(week.minutes() / 30.0) / 2.0));
        hours.addClassName("numbers");
        heading.add(hours);
        add(heading, new StepList(week.rows(), false, today, onNow));
    }

    /**
     * What is in the week.
     *
     * @param minutes study time planned in it, steps that began earlier included
     * @param offBefore weeks without study between the week listed before and this one
     */
    record Content(LocalDate monday, int minutes, List<LocalDate> offBefore, List<TrailRow> rows)
            implements Serializable {

        Content {
            offBefore = List.copyOf(offBefore);
            rows = List.copyOf(rows);
        }

        static Content of(Trail trail, LocalDate monday, LocalDate before, List<TrailRow> rows) {
            List<LocalDate> off = trail.weeksOff().stream()
                    .filter(week -> week.isAfter(before) && week.isBefore(monday))
                    .toList();
            return new Content(monday, trail.plannedMinutes().getOrDefault(monday, 0), off, rows);
        }
    }
}
