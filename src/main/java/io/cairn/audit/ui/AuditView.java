package io.cairn.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.cairn.audit.AuditPage;
import io.cairn.audit.AuditTrail;
import io.cairn.shared.ui.AdminTabs;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.Moments;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.Pages;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/** All that is on record. What is looked for is the address's query. */
@StyleSheet("context://styles/audit.css")
@Route(AuditView.PATH)
@RolesAllowed("ADMIN")
@PartOf(AdminTabs.ENTRY)
class AuditView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "admin/audit";

    private final AuditTrail trail;
    private final AuditFilters filters = new AuditFilters(AuditView::goTo);
    private final Span found = new Span();
    private final Div files = new Div();
    private final Div results = new Div();

    AuditView(AuditTrail trail) {
        this.trail = trail;
        addClassNames("admin-view", "audit-view");
        found.addClassNames("soft", "small", "numbers");
        found.getElement().setAttribute("role", "status");
        files.addClassName("row");
        Div status = new Div(found, files);
        status.addClassNames("row", "audit-status");
        add(
                new AdminTabs(AdminTabs.Tab.AUDIT),
                new PageHeader(AuditWords.text("title"), AuditWords.text("lead")),
                filters,
                status,
                results);
    }

    private static void goTo(AuditQuery query) {
        UI.getCurrent().navigate(PATH, query.parameters());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Location here = event.getLocation();
        AuditQuery query = AuditQuery.of(here);
        ZoneId zone = Moments.zone();
        AuditPage page = trail.page(query.filter(zone), Pages.offset(here), Pages.SIZE);
        filters.show(query);
        found.setText(AuditWords.text(page.isCut() ? "found.cut" : "found", page.total()));
        files.removeAll();
        files.add(file(query, "csv", zone), file(query, "jsonl", zone));
        results.removeAll();
        if (page.entries().isEmpty()) {
            results.add(new EmptyState(
                    AuditWords.text("none"),
                    AuditWords.text("none.text"),
                    new Anchor(PATH, AuditWords.text("none.all"))));
        } else {
            results.add(new AuditList(page.entries(), true));
        }
        results.add(new Pages(here, page.total()));
    }

    private static Anchor file(AuditQuery query, String format, ZoneId zone) {
        Anchor link = new Anchor(query.export(format, zone), AuditWords.text("export." + format));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return AuditWords.text("title");
    }
}
