package io.cairn.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Fields of a thing, each with what it says; of a changed thing with what it said before as well. */
class FieldTable extends NativeTable {

    private enum Column {
        BEFORE,
        AFTER,
        SAYS
    }

    private FieldTable(Column... columns) {
        addClassNames("field-table", columns.length == 1 ? "one-state" : "two-states");
        NativeTableRow head = getHead().addRow();
        head.add(header("differences.field", "col"));
        Stream.of(columns).forEach(column -> head.add(header("differences." + column, "col")));
    }

    /** What was and what is. */
    static FieldTable ofChange(List<FieldRow> rows) {
        FieldTable table = new FieldTable(Column.BEFORE, Column.AFTER);
        rows.forEach(
                row -> table.row(row.field()).add(cell(Column.BEFORE, row.before()), cell(Column.AFTER, row.after())));
        return table;
    }

    /** What it says, or said when it was there. */
    static FieldTable ofState(List<FieldRow> rows) {
        FieldTable table = new FieldTable(Column.SAYS);
        rows.forEach(row ->
                table.row(row.field()).add(cell(Column.SAYS, row.after().isEmpty() ? row.before() : row.after())));
        return table;
    }

    private NativeTableRow row(String field) {
        NativeTableRow row = getBody().addRow();
        NativeTableHeaderCell name = new NativeTableHeaderCell(field);
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        return row;
    }

    private static NativeTableHeaderCell header(String key, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(StudioWords.text(key));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    /** On a phone the columns stand below each other, so each says which it is. */
    private static NativeTableCell cell(Column column, List<String> texts) {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("says-" + column.name().toLowerCase(Locale.ROOT));
        cell.getElement().setAttribute("data-label", StudioWords.text("differences." + column));
        cell.add(content(texts));
        return cell;
    }

    private static Component content(List<String> texts) {
        if (texts.isEmpty()) {
            Div nothing = new Div(new Text(StudioWords.text("differences.nothing")));
            nothing.addClassName("soft");
            return nothing;
        }
        if (texts.size() == 1) {
            Div only = new Div(new Text(texts.getFirst()));
            only.addClassName("as-written");
            return only;
        }
        UnorderedList list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(text)));
        return list;
    }
}
