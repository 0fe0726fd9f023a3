package io.cairn.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cairn.studio.Impact.Touched;
import java.util.List;
import java.util.stream.Stream;

/** Each change and how many it touches, the widest first; those that touch nobody are only counted. */
class TouchedTable extends Div {

    private static final int ROWS = 25;

    TouchedTable(List<Touched> changes, StudioWords words) {
        addClassName("stack");
        List<Touched> told =
                changes.stream().filter(change -> !change.learners().isNone()).toList();
        if (!told.isEmpty()) {
            add(table(told, words));
        }
        if (told.size() > ROWS) {
            add(new Paragraph(StudioWords.text("impact.changes.more", told.size() - ROWS)));
        }
        int untouching = changes.size() - told.size();
        if (untouching > 0) {
            add(new Paragraph(StudioWords.text("impact.changes.nobody", untouching)));
        }
    }

    private static NativeTable table(List<Touched> told, StudioWords words) {
        NativeTable table = new NativeTable();
        table.addClassNames("edition-table", "touched-table");
        NativeTableRow head = table.getHead().addRow();
        Stream.of("thing", "change", "learners", "roadmaps").forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(StudioWords.text("impact.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        told.stream().limit(ROWS).forEach(change -> row(table, change, words));
        return table;
    }

    private static void row(NativeTable table, Touched change, StudioWords words) {
        NativeTableRow row = table.getBody().addRow();
        Span kind = new Span(StudioWords.kind(change.key().kind()));
        kind.addClassNames("soft", "small");
        NativeTableHeaderCell thing = new NativeTableHeaderCell(new Span(words.name(change.key())), kind);
        thing.getElement().setAttribute("scope", "row");
        row.add(thing);
        cell(row, "change", new Span(StudioWords.text("change." + change.change())));
        cell(row, "learners", new Span(ImpactWords.count(change.learners())));
        cell(row, "roadmaps", new Span(ImpactWords.count(change.roadmaps())));
    }

    private static void cell(NativeTableRow row, String column, Component content) {
        var cell = row.addDataCell();
        cell.getElement().setAttribute("data-label", StudioWords.text("impact.column." + column));
        cell.add(content);
    }
}
