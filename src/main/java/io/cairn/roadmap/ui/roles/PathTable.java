package io.cairn.roadmap.ui.roles;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.cairn.catalog.Catalog;
import io.cairn.roadmap.RolePath;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ways to a career role with what each costs; the name of a way draws it. */
class PathTable extends NativeTable {

    private static final String DIRECT = "direct";

    private final Catalog catalog;
    private final PointOfView view;

    PathTable(Catalog catalog, List<RolePath> paths, RolePath drawn, PointOfView view) {
        this.catalog = catalog;
        this.view = view;
        addClassName("matrix-table");
        NativeTableRow head = getHead().addRow();
        Stream.of("way", "first", "goal", "shared", "extra").forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("paths.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        paths.forEach(path -> add(path, path.equals(drawn)));
    }

    /** A way's name in addresses. */
    static String through(RolePath path) {
        return path.isDirect()
                ? DIRECT
                : path.stones().stream().map(Slug::value).collect(Collectors.joining(","));
    }

    private void add(RolePath path, boolean drawn) {
        NativeTableRow row = getBody().addRow();
        Slug goal = path.direct().role();
        String name = path.isDirect()
                ? getTranslation("paths.direct")
                : getTranslation(
                        "paths.over",
                        path.stones().stream()
                                .map(stone -> catalog.role(stone).name())
                                .collect(Collectors.joining(" → ")));
        Anchor link = new Anchor(RolesNavigation.paths(goal, view, through(path)), name);
        if (drawn) {
            link.getElement().setAttribute("aria-current", "true");
            row.addClassName("is-closest");
        }
        NativeTableHeaderCell first = new NativeTableHeaderCell(link);
        first.getElement().setAttribute("scope", "row");
        row.add(first);
        cell(row, hours(path, path.hoursToFirstJob()));
        cell(row, hours(path, path.hoursToGoal()));
        cell(row, path.isDirect() ? getTranslation("paths.nothing") : getTranslation("fromhere.h", path.sharedHours()));
        cell(
                row,
                path.extraHours() > 0
                        ? getTranslation("paths.extra", path.extraHours())
                        : getTranslation("paths.nothing"));
    }

    private String hours(RolePath path, int hours) {
        return getTranslation("paths.hours", hours, path.weeks(hours));
    }

    private static void cell(NativeTableRow row, String text) {
        var cell = row.addDataCell();
        cell.setText(text);
        cell.addClassName("numbers");
    }
}
