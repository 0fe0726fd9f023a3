package io.cairn.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** What comes before and what builds on it, one a row, with how firmly, why, and how long it takes. */
class NeighbourTable extends NativeTable {

    /** @param several whether the neighbours are those of several levels, so that each row has to say of which */
    NeighbourTable(List<Neighbour> neighbours, UnitPlaces places, boolean several) {
        addClassName("neighbour-table");
        setCaptionText(getTranslation("catalog.graph.caption"));
        NativeTableRow head = getHead().addRow();
        (several
                        ? Stream.of("unit", "side", "own", "kind", "reason", "effort")
                        : Stream.of("unit", "side", "kind", "reason", "effort"))
                .forEach(column -> {
                    NativeTableHeaderCell cell = new NativeTableHeaderCell(label(column));
                    cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
                    head.add(cell);
                });
        // Narrow screens show the rows as blocks, which would no longer be told as a table without its roles.
        getElement().setAttribute("role", "table");
        getHead().getElement().setAttribute("role", "rowgroup");
        getBody().getElement().setAttribute("role", "rowgroup");
        head.getElement().setAttribute("role", "row");
        neighbours.forEach(neighbour -> row(neighbour, places, several));
    }

    private void row(Neighbour neighbour, UnitPlaces places, boolean several) {
        NativeTableRow row = getBody().addRow();
        row.getElement().setAttribute("role", "row");
        NativeTableHeaderCell unit = new NativeTableHeaderCell();
        unit.add(places.link(neighbour.unit()));
        unit.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        row.add(unit);
        cell(row, "side", text(neighbour.isNeeded() ? "side.needs" : "side.builds"));
        if (several) {
            cell(row, "own", places.level(neighbour.own()));
        }
        cell(row, "kind", text(neighbour.line().isRequired() ? "kind.required" : "kind.recommended"));
        cell(row, "reason", neighbour.line().reason());
        cell(row, "effort", places.effort(neighbour.unit()));
    }

    private void cell(NativeTableRow row, String column, String content) {
        Component text = new Span(content);
        var cell = row.addDataCell();
        cell.addClassName(column);
        cell.getElement().setAttribute("role", "cell").setAttribute("data-label", label(column));
        cell.add(text);
    }

    private String label(String column) {
        return text("column." + column);
    }

    private String text(String key) {
        return getTranslation("catalog.graph." + key);
    }
}
