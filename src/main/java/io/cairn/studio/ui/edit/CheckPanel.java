package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.CatalogFinding;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.ThingCheck;
import io.cairn.studio.ui.StudioNavigation;
import io.cairn.studio.ui.StudioWords;
import java.util.Comparator;
import java.util.List;

/** What the checks say of the thing as it stands in the form, and of other things because of it. Read out as it changes. */
class CheckPanel extends Aside {

    /** Enough to see what goes wrong. */
    private static final int SHOWN = 20;

    private final Div body = new Div();

    CheckPanel() {
        addClassName("check-panel");
        // It scrolls, also for those who have no mouse.
        getElement().setAttribute("tabindex", "0");
        body.addClassName("stack");
        body.getElement().setAttribute("role", "status");
        body.add(new Paragraph(EditWords.text("checks.begin")));
        add(new H2(EditWords.text("checks")), body);
    }

    void show(ThingCheck check, StudioWords words) {
        if (check.problems().isEmpty()) {
            show(check.findings());
            if (!check.elsewhere().isEmpty()) {
                body.add(new H3(EditWords.text("checks.elsewhere")), elsewhere(check.elsewhere(), words));
            }
        } else {
            body.removeAll();
            body.add(new Paragraph(
                    EditWords.text("checks.unfinished", check.problems().size())));
        }
    }

    void show(List<CatalogFinding> findings) {
        body.removeAll();
        if (findings.isEmpty()) {
            body.add(new Paragraph(EditWords.text("checks.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        findings.stream()
                .sorted(Comparator.comparing(CatalogFinding::severity))
                .limit(SHOWN)
                .map(CheckPanel::item)
                .forEach(list::add);
        body.add(list);
    }

    private static ListItem item(CatalogFinding finding) {
        ListItem item = new ListItem(new Span(
                StudioWords.text("severity." + finding.severity(), StudioWords.text("finding." + finding.kind())) + " "
                        + finding.message()));
        item.addClassName(finding.isError() ? "check-error" : "check-warning");
        return item;
    }

    private static UnorderedList elsewhere(List<CatalogFinding> findings, StudioWords words) {
        UnorderedList list = new UnorderedList();
        findings.stream()
                .sorted(Comparator.comparing(CatalogFinding::severity))
                .limit(SHOWN)
                .forEach(finding -> {
                    CatalogKey key = CatalogKey.parse(finding.id());
                    ListItem item = item(finding);
                    item.addComponentAsFirst(new Anchor(StudioNavigation.thing(key), words.name(key) + ": "));
                    list.add(item);
                });
        return list;
    }
}
