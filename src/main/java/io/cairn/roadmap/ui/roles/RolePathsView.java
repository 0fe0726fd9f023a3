package io.cairn.roadmap.ui.roles;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.roadmap.RolePath;
import io.cairn.roadmap.RolesFromHere;
import io.cairn.roadmap.Vantage;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.PageHeader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ways to a career role from where one stands, straight or over stepping stones; the one that is drawn stands in the address. */
@Route("roles/:" + RolesNavigation.ROLE + "/" + RolesNavigation.PATHS)
@StyleSheet("context://styles/compare.css")
@AnonymousAllowed
class RolePathsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Catalogs catalogs;
    private final RolesFromHere roles;
    private final ViewpointBar bar = new ViewpointBar();
    private final Div body = new Div();
    private String title = "";

    RolePathsView(Catalogs catalogs, RolesFromHere roles) {
        this.catalogs = catalogs;
        this.roles = roles;
        addClassName("paths-page");
        body.addClassNames("stack", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Catalog catalog = catalogs.current();
        CareerRole goal = catalog.role(RoleDistanceView.slug(event));
        PointOfView view = PointOfView.of(query);
        @Nullable Vantage mine = roles.mine().orElse(null);
        Vantage vantage = view.vantage(catalog, mine);
        title = getTranslation("paths.title", goal.name());
        removeAll();
        add(new PageHeader(title, getTranslation("paths.lead")), bar, body);
        String through = query.getSingleParameter(RolesNavigation.THROUGH).orElse("");
        Map<String, String> rest = through.isEmpty() ? Map.of() : Map.of(RolesNavigation.THROUGH, through);
        bar.show(catalog, mine, view, vantage, RolesNavigation.pathsOf(goal.slug()), rest);
        body.removeAll();
        show(catalog, goal, roles.paths(goal.slug(), vantage), through, view);
    }

    private void show(Catalog catalog, CareerRole goal, List<RolePath> paths, String through, PointOfView view) {
        RolePath direct = paths.getFirst();
        if (direct.direct().isReached()) {
            body.add(new EmptyState(
                    getTranslation("paths.reached.title"),
                    getTranslation("paths.reached.text", goal.name()),
                    new Anchor(RolesNavigation.matrix(view), getTranslation("fromhere.back"))));
            return;
        }
        if (paths.size() == 1) {
            body.add(
                    new EmptyState(getTranslation("paths.none.title"), getTranslation("paths.none.text", goal.name())));
        }
        RolePath drawn = paths.stream()
                .filter(path -> PathTable.through(path).equals(through))
                .findFirst()
                .orElse(paths.size() > 1 ? paths.get(1) : direct);
        Div scroll = new Div(new PathTable(catalog, paths, drawn, view));
        scroll.addClassName("table-scroll");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("paths.table"));
        scroll.getElement().setAttribute("tabindex", "0");
        body.add(new PathDrawing(catalog, drawn), table(scroll), shared(catalog, drawn));
    }

    private Section table(Div scroll) {
        Section section = new Section(new H2(getTranslation("paths.all")), scroll);
        section.addClassName("page-section");
        return section;
    }

    private Section shared(Catalog catalog, RolePath drawn) {
        Section section = new Section(new H2(getTranslation("paths.shared.title")));
        section.addClassName("page-section");
        section.setVisible(!drawn.shared().isEmpty());
        PartList.byArea(catalog, drawn.shared()).forEach(section::add);
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
