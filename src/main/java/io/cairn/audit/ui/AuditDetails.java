package io.cairn.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.cairn.audit.AuditDetail;
import io.cairn.audit.AuditEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said about an act. What changed in a thing of the catalogue is a table of what was and what is, folded away where
 * it is long; anything else is a line for each fact.
 */
class AuditDetails extends Composite<Div> {

    private static final int AT_ONCE = 3;

    AuditDetails(AuditEntry entry) {
        Div content = getContent();
        content.addClassName("audit-details");
        content.setVisible(!entry.details().isEmpty());
        if (!AuditWords.isThing(entry.subject())) {
            entry.details().forEach(detail -> content.add(fact(detail)));
        } else if (entry.details().size() <= AT_ONCE) {
            content.add(table(entry.details()));
        } else {
            content.add(
                    new NativeDetails(AuditWords.text("details", entry.details().size()), table(entry.details())));
        }
    }

    private static Component fact(AuditDetail detail) {
        String after = detail.after();
        String value = after != null ? after : String.valueOf(detail.before());
        Span label = new Span(AuditWords.fact(detail.field()) + ": ");
        label.addClassName("soft");
        Span said = new Span(AuditWords.value(detail.field(), value));
        said.addClassName("audit-value");
        Div line = new Div(label, said);
        line.addClassName("small");
        return line;
    }

    private static Component table(List<AuditDetail> details) {
        NativeTable table = new NativeTable();
        table.addClassName("audit-table");
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("field", "before", "after")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(AuditWords.text(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        details.forEach(detail -> {
            NativeTableRow row = table.getBody().addRow();
            NativeTableHeaderCell field = new NativeTableHeaderCell(detail.field());
            field.getElement().setAttribute("scope", "row");
            row.add(field, cell("before", detail.before()), cell("after", detail.after()));
        });
        return table;
    }

    private static NativeTableCell cell(String column, @Nullable String value) {
        Span text = new Span(value == null ? AuditWords.text("nothing") : value);
        text.addClassName(value == null ? "soft" : "audit-value");
        NativeTableCell cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", AuditWords.text(column));
        return cell;
    }
}
