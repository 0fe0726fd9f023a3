package io.cairn.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.account.CurrentUser;
import io.cairn.catalog.CatalogImport;
import io.cairn.catalog.CatalogImports;
import io.cairn.catalog.CatalogState;
import io.cairn.catalog.Catalogs;
import io.cairn.shared.ui.AdminTabs;
import io.cairn.shared.ui.LiveUpdates;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;

/** Taking the catalogue out as files, and bringing such files in as the draft. */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@StyleSheet("context://styles/studio.css")
@Route(StudioNavigation.EXCHANGE)
@RolesAllowed("ADMIN")
@PartOf(AdminTabs.ENTRY)
class ExchangeView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final CatalogImports imports;
    private final ImportPanel panel;

    ExchangeView(CatalogImports imports, Catalogs catalogs, CurrentUser user) {
        this.imports = imports;
        this.panel = new ImportPanel(imports, this::refresh);
        addClassNames("studio-view", "exchange-view");
        Div body = new Div(departure(catalogs.currentNumber()), arrival());
        body.addClassNames("stack", "wide");
        add(
                new AdminTabs(AdminTabs.Tab.CATALOGUE),
                new StudioTabs(StudioTabs.Tab.EXCHANGE),
                new PageHeader(getPageTitle(), StudioWords.text("exchange.lead")),
                body);
        LiveUpdates.listen(this, CatalogImport.topic(user.id()), state -> refresh(), this::refresh);
    }

    private static Section departure(int current) {
        Div ways = new Div(
                download(CatalogState.DRAFT, StudioWords.text("export.draft")),
                download(CatalogState.edition(current), StudioWords.text("export.edition", current)),
                caseFile(current),
                file(StudioNavigation.SCHEMA, StudioWords.text("export.schema")));
        ways.addClassName("row");
        return part(
                "export",
                new Paragraph(StudioWords.text("export.text")),
                new Paragraph(StudioWords.text("export.case.text")),
                ways);
    }

    private Section arrival() {
        return part("import", new Paragraph(StudioWords.text("import.text")), panel);
    }

    private static Section part(String key, Component... content) {
        Section section = new Section(new H2(StudioWords.text(key)));
        section.addClassName("stack");
        section.add(content);
        return section;
    }

    private static Anchor download(CatalogState state, String text) {
        Anchor link = file(StudioNavigation.export(state), text);
        link.addClassName(state.equals(CatalogState.DRAFT) ? "button-link" : "action-link");
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static Anchor caseFile(int current) {
        Anchor link = file(StudioNavigation.exportCase(current), StudioWords.text("export.case", current));
        link.addClassName("action-link");
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static Anchor file(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(true);
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        panel.show(imports.mine());
    }

    @Override
    public String getPageTitle() {
        return StudioWords.text("exchange.title");
    }
}
