package io.cairn.studio.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.CatalogDifferences;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.CatalogState;
import io.cairn.catalog.CatalogStudio;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.ThingDifference;
import io.cairn.catalog.ThingDifference.Change;
import io.cairn.catalog.ui.ChipRow;
import io.cairn.shared.ui.AdminTabs;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.Pages;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How two states of the catalogue differ, by kind and field; which states and which kind stands in the address. */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@StyleSheet("context://styles/studio.css")
@Route(StudioNavigation.DIFFERENCES)
@RolesAllowed("ADMIN")
@PartOf(AdminTabs.ENTRY)
class DifferencesView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final CatalogStudio studio;
    private final Catalogs catalogs;
    private final Select<CatalogState> from = new Select<>();
    private final Select<CatalogState> to = new Select<>();
    private final Paragraph sum = new Paragraph();
    private final Div body = new Div();
    private @Nullable DifferencesQuery query;

    DifferencesView(CatalogStudio studio, Catalogs catalogs) {
        this.studio = studio;
        this.catalogs = catalogs;
        addClassNames("studio-view", "differences-view");
        choice(from, "differences.from", DifferencesQuery::withFrom);
        choice(to, "differences.to", DifferencesQuery::withTo);
        Div choices = new Div(from, to);
        choices.addClassName("row");
        sum.addClassName("differences-sum");
        sum.getElement().setAttribute("role", "status");
        body.addClassNames("stack", "wide");
        add(
                new AdminTabs(AdminTabs.Tab.CATALOGUE),
                new StudioTabs(StudioTabs.Tab.DIFFERENCES),
                new PageHeader(getPageTitle(), StudioWords.text("differences.lead")),
                choices,
                sum,
                body);
    }

    /** Changes one side of the query. */
    @FunctionalInterface
    private interface Side extends Serializable {
        DifferencesQuery with(DifferencesQuery query, CatalogState state);
    }

    private void choice(Select<CatalogState> select, String label, Side side) {
        select.setLabel(StudioWords.text(label));
        select.setItemLabelGenerator(StudioWords::state);
        select.addValueChangeListener(change -> {
            if (query != null && change.getValue() != null) {
                DifferencesQuery asked = side.with(query, change.getValue());
                if (!asked.equals(query)) {
                    Location there = asked.withKind(null).location();
                    UI.getCurrent().navigate(there.getPath(), there.getQueryParameters());
                }
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int current = catalogs.currentNumber();
        DifferencesQuery asked = DifferencesQuery.of(event.getLocation().getQueryParameters(), current);
        CatalogStudio.Comparison comparison = studio.compare(asked.from(), asked.to());
        query = asked;
        List<CatalogState> states = Stream.concat(
                        Stream.of(asked.from(), asked.to())
                                .filter(CatalogState.IMPORT::equals)
                                .distinct(),
                        Stream.concat(
                                Stream.of(CatalogState.DRAFT),
                                IntStream.iterate(current, number -> number > 0, number -> number - 1)
                                        .mapToObj(CatalogState::edition)))
                .toList();
        from.setItems(states);
        from.setValue(asked.from());
        to.setItems(states);
        to.setValue(asked.to());
        show(asked, comparison, event.getLocation());
    }

    private void show(DifferencesQuery asked, CatalogStudio.Comparison comparison, Location here) {
        CatalogDifferences differences = comparison.differences();
        body.removeAll();
        sum.setVisible(!differences.isEmpty());
        if (differences.isEmpty()) {
            body.add(new EmptyState(
                    StudioWords.text("differences.none"),
                    StudioWords.text("differences.none.text"),
                    new Anchor(StudioNavigation.catalogue(), StudioWords.text("differences.none.action"))));
            return;
        }
        sum.setText(StudioWords.text(
                "differences.sum",
                differences.things().size(),
                differences.count(Change.ADDED),
                differences.count(Change.REMOVED),
                differences.count(Change.CHANGED)));
        body.add(kinds(asked, differences));
        differences.reordered().stream()
                .sorted()
                .map(kind -> new Paragraph(StudioWords.text("differences.reordered", StudioWords.kind(kind))))
                .forEach(body::add);
        List<ThingDifference> chosen = differences.things().stream()
                .filter(thing -> asked.kind() == null || thing.key().kind() == asked.kind())
                .toList();
        List<ThingDifference> page =
                chosen.stream().skip(Pages.offset(here)).limit(Pages.SIZE).toList();
        things(page, new StudioWords(comparison.after(), comparison.before()));
        body.add(new Pages(here, chosen.size()));
    }

    private static ChipRow kinds(DifferencesQuery asked, CatalogDifferences differences) {
        ChipRow chips = new ChipRow("differences-kinds", StudioWords.text("differences.kinds"));
        chips.chip(
                StudioWords.text("differences.all", differences.things().size()),
                asked.kind() == null,
                asked.withKind(null).location());
        differences.things().stream()
                .collect(Collectors.groupingBy(thing -> thing.key().kind(), TreeMap::new, Collectors.counting()))
                .forEach((kind, count) -> chips.chip(
                        StudioWords.text("differences.kind", StudioWords.kind(kind), count),
                        asked.kind() == kind,
                        asked.withKind(kind).location()));
        return chips;
    }

    private void things(List<ThingDifference> page, StudioWords words) {
        page.stream()
                .collect(Collectors.groupingBy(
                        (Function<ThingDifference, CatalogKey.Kind>)
                                thing -> thing.key().kind(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((kind, things) -> {
                    Section section = new Section(new H2(StudioWords.kind(kind)));
                    section.addClassName("things-of-kind");
                    things.forEach(thing -> section.add(new ThingChange(thing, words, page.size() == 1)));
                    body.add(section);
                });
    }

    @Override
    public String getPageTitle() {
        return StudioWords.text("differences.title");
    }
}
