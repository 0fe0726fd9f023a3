package io.cairn.search.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.cairn.search.SearchKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The search page's addresses: what is looked for is in the query. */
public final class SearchNavigation {

    static final String SEARCH = "search";
    static final String WORDS = "q";
    static final String KIND = "in";

    private SearchNavigation() {}

    public static String search() {
        return SEARCH;
    }

    static Location location(String words, @Nullable SearchKind only) {
        Map<String, String> query = new HashMap<>();
        if (!words.isBlank()) {
            query.put(WORDS, words);
        }
        if (only != null) {
            query.put(KIND, name(only));
        }
        return new Location(SEARCH, QueryParameters.simple(query));
    }

    static Optional<SearchKind> kind(QueryParameters query) {
        return query.getSingleParameter(KIND)
                .flatMap(name -> Stream.of(SearchKind.values())
                        .filter(kind -> name(kind).equals(name))
                        .findFirst());
    }

    private static String name(SearchKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
