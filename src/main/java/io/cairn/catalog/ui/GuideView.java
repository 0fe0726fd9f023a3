package io.cairn.catalog.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.GuideEntry;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.PageHeader;
import java.util.List;

/** Questions and answers by topic; the words searched for are in the address's query. */
@Route(CatalogNavigation.GUIDE)
@Menu(title = "catalog.guide.menu", order = 9, icon = "book")
@AnonymousAllowed
class GuideView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Catalogs catalogs;
    private final SearchField search = new SearchField(getTranslation("catalog.guide.search"), this::search);
    private final Paragraph count = new Paragraph();
    private final Div results = new Div();

    GuideView(Catalogs catalogs) {
        this.catalogs = catalogs;
        count.addClassNames("result-count", "soft");
        count.getElement().setAttribute("aria-live", "polite");
        results.addClassName("page-sections");
        add(
                new PageHeader(getTranslation("catalog.guide.title"), getTranslation("catalog.guide.lead")),
                search,
                count,
                results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String words =
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        search.show(words);
        show(words);
        Fragment.follow(this);
    }

    private void search(String words) {
        show(words);
        QueryParameters query = words.isBlank() ? QueryParameters.empty() : QueryParameters.of("q", words);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(CatalogNavigation.GUIDE, query));
    }

    private void show(String words) {
        Catalog catalog = catalogs.current();
        List<GuideEntry> found = catalog.content().guide().stream()
                .filter(entry -> SearchText.matches(words, entry.question() + " " + entry.answer()))
                .toList();
        count.setText(getTranslation("catalog.guide.count", found.size()));
        results.removeAll();
        for (GuideEntry.Topic topic : GuideEntry.Topic.values()) {
            Div entries = new Div();
            entries.addClassName("guide-entries");
            found.stream()
                    .filter(entry -> entry.topic() == topic)
                    .forEach(entry -> entries.add(new GuideEntryDetails(catalog, entry)));
            if (entries.getChildren().findAny().isPresent()) {
                results.add(new PageSection("topic-" + topic.ordinal(), CatalogWords.of(topic), entries));
            }
        }
        if (found.isEmpty()) {
            results.add(new EmptyState(
                    getTranslation("catalog.guide.none.title"),
                    getTranslation("catalog.guide.none.text"),
                    new Anchor(CatalogNavigation.guide(), getTranslation("catalog.guide.all"))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalog.guide.title");
    }
}
