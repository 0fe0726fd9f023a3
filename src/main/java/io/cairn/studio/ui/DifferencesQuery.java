package io.cairn.studio.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.CatalogState;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which differences are looked at, as it stands in the address; what makes no sense there is left aside.
 *
 * @param kind only things of this kind; {@code null} for all
 */
record DifferencesQuery(CatalogState from, CatalogState to, CatalogKey.@Nullable Kind kind) implements Serializable {

    /** @param current number of the latest edition, with which the draft is compared unless the address says otherwise */
    static DifferencesQuery of(QueryParameters parameters, int current) {
        return new DifferencesQuery(
                state(parameters, "from", CatalogState.edition(current)),
                state(parameters, "to", CatalogState.DRAFT),
                kind(parameters.getSingleParameter("kind").orElse("")));
    }

    private static CatalogState state(QueryParameters parameters, String name, CatalogState otherwise) {
        return parameters.getSingleParameter(name).flatMap(CatalogState::parse).orElse(otherwise);
    }

    private static CatalogKey.@Nullable Kind kind(String text) {
        return Stream.of(CatalogKey.Kind.values())
                .filter(kind -> word(kind).equals(text))
                .findAny()
                .orElse(null);
    }

    private static String word(CatalogKey.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    DifferencesQuery withFrom(CatalogState state) {
        return new DifferencesQuery(state, to, kind);
    }

    DifferencesQuery withTo(CatalogState state) {
        return new DifferencesQuery(from, state, kind);
    }

    DifferencesQuery withKind(CatalogKey.@Nullable Kind other) {
        return new DifferencesQuery(from, to, other);
    }

    Location location() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("from", List.of(from.toString()));
        parameters.put("to", List.of(to.toString()));
        if (kind != null) {
            parameters.put("kind", List.of(word(kind)));
        }
        return new Location(StudioNavigation.DIFFERENCES, new QueryParameters(parameters));
    }
}
