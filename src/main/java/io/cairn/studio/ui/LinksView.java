package io.cairn.studio.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.ui.ChipRow;
import io.cairn.catalog.ui.SearchField;
import io.cairn.link.LinkChecks;
import io.cairn.link.LinkFilter;
import io.cairn.link.LinkFilter.Show;
import io.cairn.link.LinkHealth;
import io.cairn.link.LinkPage;
import io.cairn.shared.ui.AdminTabs;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.LiveUpdates;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.Pages;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether the draft's links still lead somewhere. The filter stands in the address. */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/studio.css")
@StyleSheet("context://styles/lists.css")
@Route(StudioNavigation.LINKS)
@RolesAllowed("ADMIN")
@PartOf(AdminTabs.ENTRY)
class LinksView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SHOW = "show";
    private static final String SEARCH = "q";

    private final LinkChecks links;
    private final LinkSummary summary;
    private final SearchField search = new SearchField(LinkWords.text("search"), this::search);
    private final ChipRow shown = new ChipRow("links-show", LinkWords.text("show"));
    private final Span found = new Span();
    private final Div results = new Div();
    private Location here = new Location(StudioNavigation.LINKS);
    private boolean running;

    LinksView(LinkChecks links) {
        this.links = links;
        this.summary = new LinkSummary(this::checkAll);
        addClassNames("studio-view", "things-view");
        found.addClassNames("soft", "small", "numbers");
        found.getElement().setAttribute("role", "status");
        Div filters = new Div(search, shown, found);
        filters.addClassName("things-filters");
        add(
                new AdminTabs(AdminTabs.Tab.CATALOGUE),
                new StudioTabs(StudioTabs.Tab.LINKS),
                new PageHeader(getPageTitle(), LinkWords.text("lead")),
                summary,
                filters,
                results);
        LiveUpdates.listen(this, LinkChecks.TOPIC, this::heard, this::show);
    }

    private void checkAll() {
        links.checkAll();
        summarise();
    }

    /** While all are looked up the list stays as it is under somebody's hand; it is shown anew at the end. */
    private void heard(String what) {
        boolean before = running;
        if (what.equals(LinkChecks.ONE)) {
            show();
        } else {
            summarise();
            if (before && !running) {
                list();
            }
        }
    }

    private void search(String words) {
        go(words.isBlank() ? query().excluding(SEARCH) : query().merging(SEARCH, words.strip()));
    }

    private static void go(QueryParameters query) {
        UI.getCurrent().navigate(StudioNavigation.LINKS, query);
    }

    private QueryParameters query() {
        return here.getQueryParameters().excluding("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        here = event.getLocation();
        show();
    }

    private void show() {
        summarise();
        list();
    }

    private void summarise() {
        LinkHealth health = links.health();
        running = health.running() != null;
        summary.show(health);
    }

    private LinkFilter filter() {
        String word = here.getQueryParameters().getSingleParameter(SHOW).orElse("");
        Show show = Stream.of(Show.values())
                .filter(one -> word(one).equals(word))
                .findAny()
                .orElse(Show.ALL);
        return new LinkFilter(
                show, here.getQueryParameters().getSingleParameter(SEARCH).orElse(""));
    }

    private static String word(Show show) {
        return show.name().toLowerCase(Locale.ROOT);
    }

    private void list() {
        LinkFilter filter = filter();
        LinkPage page = links.page(filter, Pages.offset(here), Pages.SIZE);
        search.show(filter.search());
        for (Show one : Show.values()) {
            QueryParameters there = one == Show.ALL ? query().excluding(SHOW) : query().merging(SHOW, word(one));
            shown.chip(
                    LinkWords.text("state." + word(one)),
                    one == filter.show(),
                    new Location(StudioNavigation.LINKS, there));
        }
        found.setText(LinkWords.text("found", page.total()));
        results.removeAll();
        if (page.entries().isEmpty()) {
            results.add(new EmptyState(
                    LinkWords.text("none"),
                    LinkWords.text("none.text"),
                    new Anchor(StudioNavigation.LINKS, LinkWords.text("none.all"))));
        } else {
            OrderedList list = new OrderedList();
            list.addClassNames("plain", "line-list");
            page.entries().forEach(entry -> list.add(new LinkLine(entry, links)));
            results.add(list);
        }
        results.add(new Pages(here, page.total()));
    }

    @Override
    public String getPageTitle() {
        return LinkWords.text("title");
    }
}
