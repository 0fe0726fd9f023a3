package io.cairn.catalog.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationState;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Answers the first request for a page that is not there with the status 404, for search engines and link checkers. What
 * people see comes a moment later and is the same in any case: Vaadin finds out about it when its page has been loaded.
 */
@Component
class MissingPages implements VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(MissingPages.class);

    /** By the first part of an address, what throws where the catalogue has no such thing. */
    private static final Map<String, BiConsumer<Catalog, Slug>> THINGS = Map.of(
            CatalogNavigation.ROLES, Catalog::role,
            CatalogNavigation.SKILLS, Catalog::skill,
            CatalogNavigation.BRIEFS, Catalog::brief,
            CatalogNavigation.GUIDE, GuideEntryView::entry);

    private final transient Catalogs catalogs;

    MissingPages(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        Router router = event.getSource().getRouter();
        event.addIndexHtmlRequestListener(page -> answer(page, router));
    }

    private void answer(IndexHtmlResponse page, Router router) {
        String path = page.getVaadinRequest().getPathInfo();
        Location location = new Location(path == null ? "" : path.replaceFirst("^/", ""));
        boolean there = router.resolveNavigationTarget(location)
                .map(state -> isThere(location, state))
                .orElse(false);
        if (!there) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean isThere(Location location, NavigationState state) {
        BiConsumer<Catalog, Slug> thing = THINGS.get(location.getFirstSegment());
        if (thing == null || state.getRouteParameters().get(PathSlug.PARAMETER).isEmpty()) {
            return true;
        }
        try {
            thing.accept(catalogs.current(), PathSlug.of(state.getRouteParameters()));
            return true;
        } catch (NotFoundException e) {
            return false;
        } catch (DataAccessException | TransactionException e) {
            log.warn("Could not look up {}: {}", location.getPath(), e.toString());
            return true;
        }
    }
}
