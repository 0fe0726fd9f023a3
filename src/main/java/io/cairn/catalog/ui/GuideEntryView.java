package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.GuideEntry;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import io.cairn.shared.ui.PageHeader;

/** One answer under its own address, for those who are sent a link to it; the others of its topic follow. */
@Route(CatalogNavigation.GUIDE + "/:" + PathSlug.PARAMETER)
@AnonymousAllowed
class GuideEntryView extends Article implements BeforeEnterObserver, HasDynamicTitle {

    private final Catalogs catalogs;
    private String title = "";

    GuideEntryView(Catalogs catalogs) {
        this.catalogs = catalogs;
        addClassName("guide-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Catalog catalog = catalogs.current();
        GuideEntry entry = entry(catalog, PathSlug.of(event.getRouteParameters()));
        title = entry.question();
        removeAll();
        add(new PageHeader(entry.question()), new GuideAnswer(catalog, entry), related(catalog, entry));
    }

    /** @throws NotFoundException if this edition has no such entry */
    static GuideEntry entry(Catalog catalog, Slug slug) {
        return catalog.content().guide().stream()
                .filter(candidate -> candidate.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No guide entry '%s'".formatted(slug)));
    }

    private PageSection related(Catalog catalog, GuideEntry entry) {
        LinkList links = new LinkList();
        catalog.content().guide().stream()
                .filter(other -> other.topic() == entry.topic() && !other.slug().equals(entry.slug()))
                .forEach(other -> links.link(CatalogNavigation.link(other)));
        PageSection section = new PageSection("related", CatalogWords.of(entry.topic()), links);
        section.add(new Anchor(CatalogNavigation.guide(), getTranslation("catalog.guide.all")));
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
