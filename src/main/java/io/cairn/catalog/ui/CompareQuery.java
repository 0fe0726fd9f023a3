package io.cairn.catalog.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which career roles an address asks to compare, as {@code role=data-analyst&role=statistician}.
 *
 * @param roles at most {@link #MOST}, none twice
 * @param differencesOnly whether rows that say the same of all roles are left out
 * @param problems what the address asks for and cannot have
 */
record CompareQuery(List<Slug> roles, boolean differencesOnly, List<Problem> problems) implements Serializable {

    static final int MOST = 4;
    static final int LEAST = 2;

    private static final String ROLE = "role";
    private static final String SHOW = "show";
    private static final String DIFFERENCES = "differences";

    enum Trouble {
        UNKNOWN,
        REPEATED,
        TOO_MANY
    }

    /** @param role what it is about, as a person would call it */
    record Problem(Trouble trouble, String role) implements Serializable {}

    CompareQuery {
        roles = List.copyOf(roles);
        problems = List.copyOf(problems);
    }

    static CompareQuery of(Catalog catalog, QueryParameters query) {
        List<Slug> roles = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String asked : query.getParameters(ROLE)) {
            Optional<CareerRole> found =
                    Optional.of(asked).filter(Slug::isValid).map(Slug::new).flatMap(catalog::findRole);
            if (found.isEmpty()) {
                problems.add(new Problem(Trouble.UNKNOWN, asked));
            } else if (roles.contains(found.get().slug())) {
                problems.add(new Problem(Trouble.REPEATED, found.get().name()));
            } else if (roles.size() == MOST) {
                problems.add(new Problem(Trouble.TOO_MANY, found.get().name()));
            } else {
                roles.add(found.get().slug());
            }
        }
        boolean differencesOnly =
                query.getSingleParameter(SHOW).filter(DIFFERENCES::equals).isPresent();
        return new CompareQuery(roles, differencesOnly, problems);
    }

    /** With the role if it was not there, without it if it was. */
    CompareQuery toggling(Slug role) {
        List<Slug> others = new ArrayList<>(roles);
        if (!others.remove(role)) {
            others.add(role);
        }
        return new CompareQuery(others, differencesOnly, List.of());
    }

    CompareQuery togglingDifferences() {
        return new CompareQuery(roles, !differencesOnly, List.of());
    }

    boolean isFull() {
        return roles.size() == MOST;
    }

    Location location() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (!roles.isEmpty()) {
            query.put(ROLE, roles.stream().map(Slug::value).toList());
        }
        if (differencesOnly) {
            query.put(SHOW, List.of(DIFFERENCES));
        }
        return new Location(CatalogNavigation.COMPARE, new QueryParameters(query));
    }
}
