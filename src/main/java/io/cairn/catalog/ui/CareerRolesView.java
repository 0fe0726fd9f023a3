package io.cairn.catalog.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.shared.Slug;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.PageHeader;
import java.util.List;
import java.util.Map;

/** All career roles, to be searched and filtered; the filter is the address's query. */
@Route(CatalogNavigation.ROLES)
@Menu(title = "catalog.roles.menu", order = 3, icon = "briefcase")
@AnonymousAllowed
class CareerRolesView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Catalogs catalogs;
    private final RoleEstimateSource estimates;
    private final RoleFilterBar filters = new RoleFilterBar(this::search);
    private final H2 count = new H2();
    private final Div results = new Div();
    private Map<Slug, RoleEstimate> forYou = Map.of();
    private RoleFilter filter = RoleFilter.of(QueryParameters.empty());

    CareerRolesView(Catalogs catalogs, RoleEstimateSource estimates) {
        this.catalogs = catalogs;
        this.estimates = estimates;
        count.addClassName("result-count");
        count.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHeader(getTranslation("catalog.roles.title"), getTranslation("catalog.roles.lead"))
                        .withActions(
                                action(CatalogNavigation.matrix(), "catalog.roles.matrix"),
                                action(CatalogNavigation.COMPARE, "catalog.roles.compare")),
                filters,
                count,
                results);
    }

    private Anchor action(String address, String key) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.addClassName("action-link");
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = RoleFilter.of(event.getLocation().getQueryParameters());
        forYou = estimates.forYou();
        show();
    }

    /** Typing changes the address in place: every letter as a step back would be of no use to anybody. */
    private void search(String words) {
        filter = filter.withText(words);
        show();
        UI.getCurrent().getPage().getHistory().replaceState(null, filter.location());
    }

    private void show() {
        Catalog catalog = catalogs.current();
        List<CareerRole> roles = catalog.roles().stream()
                .filter(role -> filter.matches(catalog, role))
                .toList();
        filters.show(catalog, filter);
        count.setText(getTranslation("catalog.roles.count", roles.size()));
        results.removeAll();
        results.add(roles.isEmpty() ? nothing() : RoleCards.full(catalog, roles, estimates.forBeginner(), forYou));
    }

    private EmptyState nothing() {
        return new EmptyState(
                getTranslation("catalog.roles.none.title"),
                getTranslation("catalog.roles.none.text"),
                new Anchor(CatalogNavigation.roles(), getTranslation("catalog.roles.none.action")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalog.roles.title");
    }
}
