package io.cairn.roadmap.ui.roles;

import io.cairn.catalog.ui.CatalogNavigation;
import io.cairn.shared.Slug;
import java.util.Map;

/** Addresses of the pages that look at career roles from where somebody stands. */
final class RolesNavigation {

    static final String MATRIX = "roles/matrix";
    static final String PATHS = "paths";
    static final String ROLE = "role";
    static final String THROUGH = "through";

    private RolesNavigation() {}

    static String matrix(PointOfView view) {
        return view.at(MATRIX).getPathWithQueryParameters();
    }

    /** What the numbers of one role are made of. */
    static String distance(Slug role, PointOfView view) {
        return view.at(MATRIX + "/" + role).getPathWithQueryParameters();
    }

    static String paths(Slug goal, PointOfView view) {
        return view.at(pathsOf(goal)).getPathWithQueryParameters();
    }

    /** With one of the ways drawn. */
    static String paths(Slug goal, PointOfView view, String through) {
        return view.at(pathsOf(goal), Map.of(THROUGH, through)).getPathWithQueryParameters();
    }

    static String pathsOf(Slug goal) {
        return CatalogNavigation.role(goal) + "/" + PATHS;
    }
}
