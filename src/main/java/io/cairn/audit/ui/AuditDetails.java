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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an act changed, field by field, or what is said about it; many fields are folded away. */
class AuditDetails extends Composite<Div> {

    private static final int AT_ONCE = 3;

    AuditDetails(List<AuditDetail> details) {
        Div content = getContent();
        content.addClassName("audit-details");
        if (details.isEmpty()) {
            content.setVisible(false);
        } else if (details.size() <= AT_ONCE) {
            content.add(table(details));
        } else {
            content.add(new NativeDetails(AuditWords.text("details", details.size()), table(details)));
        }
    }

    private static Component table(List<AuditDetail> details) {
        NativeTable table = new NativeTable();
        table.addClassName("audit-table");
        boolean told = details.stream().allMatch(detail -> detail.before() == null);
        NativeTableRow head = table.getHead().addRow();
        for (String column : told ? List.of("field", "says") : List.of("field", "before", "after")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(AuditWords.text(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        details.forEach(detail -> {
            NativeTableRow row = table.getBody().addRow();
            NativeTableHeaderCell field = new NativeTableHeaderCell(detail.field());
            field.getElement().setAttribute("scope", "row");
            row.add(field);
            if (told) {
                row.add(cell("says", detail.after()));
            } else {
                row.add(cell("before", detail.before()), cell("after", detail.after()));
            }
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
