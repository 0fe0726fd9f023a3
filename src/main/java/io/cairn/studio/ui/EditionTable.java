package io.cairn.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.CatalogState;
import io.cairn.catalog.EditionInfo;
import io.cairn.shared.ui.Moments;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Who published what when, the latest first, and what each edition changed. */
class EditionTable extends NativeTable {

    EditionTable(List<EditionInfo> history) {
        addClassName("edition-table");
        NativeTableRow head = getHead().addRow();
        Stream.of("number", "when", "who", "notes", "actions").forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(StudioWords.text("editions." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        history.forEach(
                edition -> row(edition, edition.number() == history.getFirst().number()));
    }

    private void row(EditionInfo edition, boolean current) {
        NativeTableRow row = getBody().addRow();
        NativeTableHeaderCell number = new NativeTableHeaderCell(Integer.toString(edition.number()));
        number.addClassName("numbers");
        number.getElement().setAttribute("scope", "row");
        row.add(number);
        cell(row, "when", new Span(Moments.dayAndTime(edition.publishedAt())));
        cell(row, "who", new Span(who(edition)));
        cell(row, "notes", new Span(edition.notes()));
        cell(row, "actions", actions(edition, current));
    }

    private static void cell(NativeTableRow row, String column, Component content) {
        var cell = row.addDataCell();
        cell.getElement().setAttribute("data-label", StudioWords.text("editions." + column));
        cell.add(content);
    }

    private static String who(EditionInfo edition) {
        return edition.publishedBy() == null
                ? StudioWords.text("editions.portal")
                : Objects.requireNonNullElse(edition.publisher(), StudioWords.text("editions.gone"));
    }

    private static Component actions(EditionInfo edition, boolean current) {
        Div actions = new Div();
        actions.addClassName("row");
        int number = edition.number();
        if (number > 1) {
            actions.add(new Anchor(
                    StudioNavigation.differences(CatalogState.edition(number - 1), CatalogState.edition(number)),
                    StudioWords.text("editions.differences", number - 1)));
        }
        Anchor export =
                new Anchor(StudioNavigation.export(CatalogState.edition(number)), StudioWords.text("editions.export"));
        export.setRouterIgnore(true);
        export.getElement().setAttribute("download", true);
        export.getElement().setAttribute("aria-label", StudioWords.text("export.edition", number));
        actions.add(export);
        if (!current) {
            actions.add(new Anchor(StudioNavigation.publishAgain(number), StudioWords.text("editions.again", number)));
        }
        return actions;
    }
}
