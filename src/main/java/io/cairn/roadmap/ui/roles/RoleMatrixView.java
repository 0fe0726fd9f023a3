package io.cairn.roadmap.ui.roles;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.roadmap.RoleMatrix;
import io.cairn.roadmap.RolesFromHere;
import io.cairn.roadmap.Vantage;
import io.cairn.shared.ui.PageHeader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All career roles from where one stands: what is covered, what is left, which is the closest. */
@Route(RolesNavigation.MATRIX)
@StyleSheet("context://styles/compare.css")
@AnonymousAllowed
class RoleMatrixView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SORT = "sort";

    private final Catalogs catalogs;
    private final RolesFromHere roles;
    private final ViewpointBar bar = new ViewpointBar();
    private final Div closest = new Div();
    private final Div table = new Div();

    RoleMatrixView(Catalogs catalogs, RolesFromHere roles) {
        this.catalogs = catalogs;
        this.roles = roles;
        addClassName("matrix-page");
        table.addClassName("table-scroll");
        table.getElement().setAttribute("role", "region");
        table.getElement().setAttribute("aria-label", getTranslation("fromhere.table"));
        table.getElement().setAttribute("tabindex", "0");
        Paragraph note = new Paragraph(getTranslation("fromhere.note"));
        note.addClassNames("soft", "small");
        add(
                new PageHeader(getTranslation("fromhere.title"), getTranslation("fromhere.lead")),
                bar,
                closest,
                table,
                note);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Catalog catalog = catalogs.current();
        PointOfView view = PointOfView.of(query);
        MatrixOrder order = MatrixOrder.of(query.getSingleParameter(SORT).orElse(null));
        @Nullable Vantage mine = roles.mine().orElse(null);
        Vantage vantage = view.vantage(catalog, mine);
        Map<String, String> rest = order.equals(MatrixOrder.NEAREST_FIRST) ? Map.of() : Map.of(SORT, order.parameter());
        bar.show(catalog, mine, view, vantage, RolesNavigation.MATRIX, rest);
        RoleMatrix matrix = roles.matrix(vantage);
        @Nullable Vantage looker = mine;
        closest.removeAll();
        closest.add(new ClosestRole(catalog, matrix, view));
        table.removeAll();
        table.add(new MatrixTable(
                catalog,
                matrix,
                order,
                view,
                looker == null ? null : looker.goal(),
                chosen -> view.at(RolesNavigation.MATRIX, Map.of(SORT, chosen.parameter()))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fromhere.title");
    }
}
