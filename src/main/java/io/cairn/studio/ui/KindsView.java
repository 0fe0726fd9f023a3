package io.cairn.studio.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.DraftCount;
import io.cairn.catalog.DraftThings;
import io.cairn.shared.ui.AdminTabs;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;

/** What the catalogue consists of: how many things of each kind the draft has, and how they stand. */
@StyleSheet("context://styles/studio.css")
@StyleSheet("context://styles/lists.css")
@Route(StudioNavigation.THINGS)
@RolesAllowed("ADMIN")
@PartOf(AdminTabs.ENTRY)
class KindsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final DraftThings things;
    private final NativeTable table = new NativeTable();

    KindsView(DraftThings things) {
        this.things = things;
        addClassName("studio-view");
        table.addClassName("kinds-table");
        table.getElement().setAttribute("aria-label", getPageTitle());
        NativeTableRow head = table.getHead().addRow();
        Stream.of("kind", "count", "errors", "warnings", "changed")
                .forEach(column -> head.add(header(StudioWords.text("kinds." + column), "col")));
        add(
                new AdminTabs(AdminTabs.Tab.CATALOGUE),
                new StudioTabs(StudioTabs.Tab.THINGS),
                new PageHeader(getPageTitle(), StudioWords.text("things.lead")),
                table);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<DraftCount> counts = things.counts();
        table.getBody().removeAllRows();
        counts.forEach(this::row);
    }

    private void row(DraftCount count) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell name = header("", "row");
        name.add(new Anchor(StudioNavigation.things(count.kind()), StudioWords.kind(count.kind())));
        row.add(name);
        cell(row, count.things(), "count");
        cell(row, count.errors(), "errors");
        cell(row, count.warnings(), "warnings");
        cell(row, count.changed(), "changed");
    }

    private static void cell(NativeTableRow row, int number, String column) {
        var cell = row.addDataCell();
        cell.setText(StudioWords.text("number", number));
        cell.addClassName("numbers");
        cell.getElement().setAttribute("data-label", StudioWords.text("kinds." + column));
    }

    @Override
    public String getPageTitle() {
        return StudioWords.text("things");
    }
}
