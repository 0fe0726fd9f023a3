package io.cairn.review.ui.admin;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters as they stand in addresses. Values that make no sense are left aside. */
final class Queries {

    /** The words searched for. */
    static final String SEARCH = "q";

    private static final int LONGEST = 100;

    private Queries() {}

    static String search(Location here) {
        String words =
                here.getQueryParameters().getSingleParameter(SEARCH).orElse("").strip();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    static <E extends Enum<E>> @Nullable E chosen(Location here, String name, Class<E> type) {
        String value = here.getQueryParameters().getSingleParameter(name).orElse("");
        return Stream.of(type.getEnumConstants())
                .filter(one -> parameter(one).equals(value))
                .findFirst()
                .orElse(null);
    }

    /** The same list with another choice, from its first page. */
    static Location with(Location here, String name, String value) {
        QueryParameters query = here.getQueryParameters().excluding(name, "page");
        return new Location(here.getPath(), value.isBlank() ? query : query.merging(name, value));
    }

    /** The same list with the choice added, or taken away where it is chosen. */
    static Location toggled(Location here, String name, Enum<?> value) {
        String word = parameter(value);
        boolean chosen = here.getQueryParameters()
                .getSingleParameter(name)
                .filter(word::equals)
                .isPresent();
        return with(here, name, chosen ? "" : word);
    }

    private static String parameter(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
