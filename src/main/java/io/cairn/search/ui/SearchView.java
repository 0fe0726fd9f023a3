package io.cairn.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.ui.CatalogNavigation;
import io.cairn.catalog.ui.SearchField;
import io.cairn.search.CatalogSearch;
import io.cairn.search.SearchKind;
import io.cairn.search.SearchResult;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** One search over everything there is to read; what is looked for is in the address. */
@Route(SearchNavigation.SEARCH)
@AnonymousAllowed
class SearchView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final int FEW = 5;
    private static final int MANY = 100;

    private final CatalogSearch search;
    private final Catalogs catalogs;
    private final SearchField field = new SearchField(getTranslation("search.field"), this::typed);
    private final Paragraph count = new Paragraph();
    private final Div results = new Div();
    private @Nullable SearchKind only;

    SearchView(CatalogSearch search, Catalogs catalogs) {
        this.search = search;
        this.catalogs = catalogs;
        count.addClassNames("result-count", "soft");
        count.getElement().setAttribute("role", "status");
        results.addClassName("page-sections");
        add(new PageHeader(getTranslation("search.title"), getTranslation("search.lead")), field, count, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String words = query.getSingleParameter(SearchNavigation.WORDS).orElse("");
        only = SearchNavigation.kind(query).orElse(null);
        field.show(words);
        field.focus();
        show(words);
    }

    /** Typing changes the address in place: every letter as a step back would be of no use to anybody. */
    private void typed(String words) {
        show(words);
        UI.getCurrent().getPage().getHistory().replaceState(null, SearchNavigation.location(words, only));
    }

    private void show(String words) {
        results.removeAll();
        if (words.isBlank()) {
            count.setText("");
            return;
        }
        SearchResult found = search.find(words, only, only == null ? FEW : MANY);
        count.setText(getTranslation(found.similar() ? "search.similar" : "search.count", found.total()));
        found.groups().forEach(group -> results.add(section(words, group)));
        if (only != null) {
            results.add(new Anchor(href(words, null), getTranslation("search.everywhere")));
        } else if (found.groups().isEmpty()) {
            results.add(new EmptyState(
                    getTranslation("search.none.title"),
                    getTranslation("search.none.text"),
                    new Anchor(CatalogNavigation.roles(), getTranslation("search.none.action"))));
        }
    }

    private Section section(String words, SearchResult.Group group) {
        Catalog catalog = catalogs.current();
        UnorderedList hits = new UnorderedList();
        hits.addClassNames("plain", "entries");
        group.hits().forEach(hit -> HitItem.of(catalog, hit).ifPresent(hits::add));
        Section section = new Section(new H2(getTranslation("search.kind." + group.kind())), hits);
        section.addClassName("page-section");
        if (only == null && group.total() > group.hits().size()) {
            section.add(new Anchor(href(words, group.kind()), getTranslation("search.all", group.total())));
        }
        return section;
    }

    private static String href(String words, @Nullable SearchKind kind) {
        return SearchNavigation.location(words, kind).getPathWithQueryParameters();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("search.title");
    }
}
