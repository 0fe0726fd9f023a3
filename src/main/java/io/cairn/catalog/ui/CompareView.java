package io.cairn.catalog.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.PageHeader;
import java.util.List;

/** Two to four career roles side by side; which ones stands in the address. */
@Route(CatalogNavigation.COMPARE)
@StyleSheet("context://styles/compare.css")
@AnonymousAllowed
class CompareView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Catalogs catalogs;
    private final RoleEstimateSource estimates;
    private final ChipRow chips = new ChipRow("compare-roles", getTranslation("compare.pick", CompareQuery.MOST));
    private final Div problems = new Div();
    private final Div table = new Div();

    CompareView(Catalogs catalogs, RoleEstimateSource estimates) {
        this.catalogs = catalogs;
        this.estimates = estimates;
        addClassName("compare-page");
        problems.getElement().setAttribute("role", "status");
        problems.addClassName("compare-problems");
        table.addClassName("stack");
        add(new PageHeader(getTranslation("compare.title"), getTranslation("compare.lead")), chips, problems, table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Catalog catalog = catalogs.current();
        CompareQuery query = CompareQuery.of(catalog, event.getLocation().getQueryParameters());
        List<CareerRole> roles = query.roles().stream().map(catalog::role).toList();
        showChips(catalog, query);
        problems.removeAll();
        query.problems()
                .forEach(problem -> problems.add(
                        new Paragraph(getTranslation("compare.problem." + problem.trouble(), problem.role()))));
        table.removeAll();
        if (roles.size() < CompareQuery.LEAST) {
            table.add(tooFew(catalog, roles));
            return;
        }
        Div scroll = new Div(new CompareTable(catalog, roles, query, estimates));
        scroll.addClassName("table-scroll");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("compare.table"));
        scroll.getElement().setAttribute("tabindex", "0");
        table.add(differencesOnly(query), scroll);
    }

    private void showChips(Catalog catalog, CompareQuery query) {
        for (CareerRole role : catalog.roles()) {
            boolean chosen = query.roles().contains(role.slug());
            if (!chosen && query.isFull()) {
                chips.unavailable(role.name(), getTranslation("compare.full", CompareQuery.MOST));
            } else {
                chips.chip(role.name(), chosen, query.toggling(role.slug()).location());
            }
        }
    }

    private Anchor differencesOnly(CompareQuery query) {
        Anchor link = new Anchor(
                query.togglingDifferences().location().getPathWithQueryParameters(),
                getTranslation(query.differencesOnly() ? "compare.show.all" : "compare.show.differences"));
        link.addClassName("action-link");
        return link;
    }

    private EmptyState tooFew(Catalog catalog, List<CareerRole> roles) {
        return roles.isEmpty()
                ? new EmptyState(getTranslation("compare.none.title"), getTranslation("compare.none.text"))
                : new EmptyState(
                        getTranslation("compare.one.title"),
                        getTranslation("compare.one.text", roles.getFirst().name()),
                        neighbours(catalog, roles.getFirst()));
    }

    /** The roles that one is most often mistaken for, each a click away. */
    private static LinkList neighbours(Catalog catalog, CareerRole role) {
        LinkList links = new LinkList();
        role.comparisons()
                .forEach(neighbour -> links.link(new Anchor(
                        CatalogNavigation.compare(role.slug(), neighbour.role()),
                        CatalogWords.text(
                                "compare.with", catalog.role(neighbour.role()).name()))));
        return links;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compare.title");
    }
}
