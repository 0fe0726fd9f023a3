package io.cairn.catalog.ui;

import com.vaadin.flow.router.RouteParameters;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;

/** Reads the slug in an address typed by anybody. */
final class PathSlug {

    static final String PARAMETER = "slug";

    private PathSlug() {}

    /** @throws NotFoundException if there is none or it cannot be one */
    static Slug of(RouteParameters parameters) {
        return parameters
                .get(PARAMETER)
                .filter(Slug::isValid)
                .map(Slug::new)
                .orElseThrow(() -> new NotFoundException("Not a slug in the address"));
    }
}
