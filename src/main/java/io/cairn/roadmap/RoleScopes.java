package io.cairn.roadmap;

import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.shared.Slug;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What each career role of an edition takes, reckoned once and remembered for the editions asked for last. */
@Component
class RoleScopes {

    private static final int MAX_REMEMBERED = 3;

    private final Map<Integer, Map<Slug, RoleScope>> editions =
            Collections.synchronizedMap(new LinkedHashMap<>(8, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, Map<Slug, RoleScope>> eldest) {
                    return size() > MAX_REMEMBERED;
                }
            });

    /** By career role, in the edition's order. */
    Map<Slug, RoleScope> of(Catalog catalog) {
        return editions.computeIfAbsent(catalog.edition(), any -> reckon(catalog));
    }

    static Map<Slug, RoleScope> reckon(Catalog catalog) {
        Map<Slug, RoleScope> scopes = new LinkedHashMap<>();
        for (CareerRole role : catalog.roles()) {
            scopes.put(role.slug(), RoleScope.of(catalog, role.slug()));
        }
        return Collections.unmodifiableMap(scopes);
    }
}
