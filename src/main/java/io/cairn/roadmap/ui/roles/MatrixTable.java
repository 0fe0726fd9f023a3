package io.cairn.roadmap.ui.roles;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.ui.CatalogNavigation;
import io.cairn.roadmap.RoleDistance;
import io.cairn.roadmap.RoleMatrix;
import io.cairn.shared.Slug;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The matrix itself; every number leads to what it is made of. */
class MatrixTable extends NativeTable {

    private final Catalog catalog;
    private final PointOfView view;

    /**
     * @param goal the role that is being followed
     * @param ordering where choosing a column leads
     */
    MatrixTable(
            Catalog catalog,
            RoleMatrix matrix,
            MatrixOrder order,
            PointOfView view,
            @Nullable Slug goal,
            Function<MatrixOrder, Location> ordering) {
        this.catalog = catalog;
        this.view = view;
        addClassName("matrix-table");
        NativeTableRow head = getHead().addRow();
        for (MatrixOrder.Column column : MatrixOrder.Column.values()) {
            head.add(header(column, order, ordering));
        }
        Slug closest = matrix.closest().map(RoleDistance::role).orElse(null);
        matrix.roles().stream()
                .sorted(order.comparator(catalog))
                .forEach(role ->
                        add(role, role.role().equals(closest), role.role().equals(goal)));
    }

    private NativeTableHeaderCell header(
            MatrixOrder.Column column, MatrixOrder order, Function<MatrixOrder, Location> ordering) {
        Anchor link = new Anchor(
                ordering.apply(order.choosing(column)).getPathWithQueryParameters(),
                getTranslation("fromhere.column." + column));
        NativeTableHeaderCell cell = new NativeTableHeaderCell(link);
        cell.getElement().setAttribute("scope", "col");
        if (order.column() == column) {
            cell.getElement().setAttribute("aria-sort", order.ariaSort());
        }
        return cell;
    }

    private void add(RoleDistance role, boolean closest, boolean goal) {
        NativeTableRow row = getBody().addRow();
        String name = catalog.role(role.role()).name();
        NativeTableHeaderCell first = new NativeTableHeaderCell(new Anchor(CatalogNavigation.role(role.role()), name));
        first.getElement().setAttribute("scope", "row");
        if (goal) {
            first.add(badge("fromhere.goal"));
        }
        if (closest) {
            first.add(badge("fromhere.is-closest"));
            row.addClassName("is-closest");
        }
        row.add(first);
        Div covered = new Div(number(role, "covered", getTranslation("fromhere.percent", role.coveredPercent()), name));
        covered.add(bar(role));
        row.addDataCell().add(covered);
        row.addDataCell()
                .add(number(role, "covered", getTranslation("fromhere.percent", role.verifiedPercent()), name));
        row.addDataCell()
                .add(number(
                        role,
                        "left",
                        getTranslation("fromhere.h", role.hoursLeft().likely()),
                        name));
        row.addDataCell().add(number(role, "weeks", getTranslation("fromhere.weeks", role.likelyWeeks()), name));
    }

    private Span badge(String key) {
        Span badge = new Span(getTranslation(key));
        badge.addClassNames("badge", "accent");
        return badge;
    }

    private Anchor number(RoleDistance role, String part, String text, String name) {
        Anchor number = new Anchor(RolesNavigation.distance(role.role(), view) + "#" + part, text);
        number.addClassName("numbers");
        number.getElement().setAttribute("aria-label", getTranslation("fromhere.made-of", text, name));
        return number;
    }

    /** The same as the number beside it, for the eye. */
    private static Div bar(RoleDistance role) {
        Div filled = new Div();
        filled.getStyle().set("--amount", String.valueOf(role.coveredPercent()));
        Div bar = new Div(filled);
        bar.addClassName("matrix-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }
}
