package io.cairn.studio.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.DraftListing;
import io.cairn.catalog.DraftThings;
import io.cairn.catalog.ThingFields;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.AdminTabs;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All things of one kind in the draft. What is looked for, and the order, stand in the address. */
@StyleSheet("context://styles/studio.css")
@StyleSheet("context://styles/lists.css")
@Route(StudioNavigation.THINGS + "/:kind")
@RolesAllowed("ADMIN")
@PartOf(AdminTabs.ENTRY)
class ThingsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final DraftThings things;
    private final Span found = new Span();
    private final Div results = new Div();
    private CatalogKey.@Nullable Kind kind;
    private @Nullable ThingsQuery query;
    private @Nullable ThingsFilters filters;
    private @Nullable ThingsGrid grid;

    /** Large, and soon made again: a session on disk does without. */
    private transient @Nullable List<ThingRow> all;

    private transient @Nullable List<ThingRow> shown;

    ThingsView(DraftThings things) {
        this.things = things;
        addClassNames("studio-view", "things-view");
        found.addClassNames("soft", "small", "numbers");
        found.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CatalogKey.Kind asked = kind(event.getRouteParameters());
        query = ThingsQuery.of(asked, event.getLocation().getQueryParameters());
        if (asked != kind) {
            kind = asked;
            all = null;
            build(asked);
        }
        shown = null;
        show();
    }

    private static CatalogKey.Kind kind(RouteParameters parameters) {
        String word = parameters.get("kind").orElse("");
        return DraftThings.KINDS.stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                .findAny()
                .orElseThrow(() -> new NotFoundException("No kind '%s'".formatted(word)));
    }

    private void build(CatalogKey.Kind of) {
        filters = new ThingsFilters(of);
        grid = new ThingsGrid(ThingFields.kinds().contains(of), this::rows, this::sort);
        grid.setAriaLabel(StudioWords.kind(of));
        removeAll();
        PageHeader header = new PageHeader(StudioWords.kind(of));
        if (ThingFields.kinds().contains(of)) {
            Anchor create = new Anchor(StudioNavigation.newThing(of), StudioWords.text("things.new"));
            create.addClassName("button-link");
            header.withActions(create);
        }
        add(
                new AdminTabs(AdminTabs.Tab.CATALOGUE),
                new StudioTabs(StudioTabs.Tab.THINGS),
                header,
                filters,
                found,
                results);
    }

    private void show() {
        if (query == null || filters == null || grid == null) {
            return;
        }
        filters.show(query, all());
        List<ThingRow> rows = rows();
        found.setText(StudioWords.text("things.found", rows.size(), all().size()));
        results.removeAll();
        if (rows.isEmpty()) {
            results.add(
                    query.isNarrowed()
                            ? nothingFound(query)
                            : new EmptyState(StudioWords.text("things.none"), StudioWords.text("things.none.text")));
        } else {
            results.add(grid);
            grid.refresh(query, all().stream().anyMatch(row -> !row.groupName().isEmpty()));
        }
    }

    private static EmptyState nothingFound(ThingsQuery query) {
        return new EmptyState(
                StudioWords.text("things.none.found"),
                StudioWords.text("things.none.found.text"),
                new Anchor(StudioNavigation.things(query.kind()), StudioWords.text("things.all")));
    }

    private List<ThingRow> all() {
        List<ThingRow> rows = all;
        if (rows == null) {
            DraftListing listing = things.of(Objects.requireNonNull(kind));
            StudioWords words = new StudioWords(listing.draft());
            rows = listing.entries().stream()
                    .map(entry -> ThingRow.of(entry, listing.draft(), words))
                    .toList();
            all = rows;
        }
        return rows;
    }

    private List<ThingRow> rows() {
        List<ThingRow> rows = shown;
        if (rows == null) {
            rows = Objects.requireNonNull(query).of(all());
            shown = rows;
        }
        return rows;
    }

    private void sort(List<GridSortOrder<ThingRow>> order) {
        if (query != null) {
            ThingsQuery.Sort by = order.isEmpty()
                    ? null
                    : ThingsQuery.Sort.valueOf(order.getFirst().getSorted().getKey());
            boolean down = !order.isEmpty() && order.getFirst().getDirection() == SortDirection.DESCENDING;
            Location there = query.sorted(by, down).location();
            UI.getCurrent().navigate(there.getPath(), there.getQueryParameters());
        }
    }

    @Override
    public String getPageTitle() {
        return kind == null ? "" : StudioWords.kind(kind);
    }
}
