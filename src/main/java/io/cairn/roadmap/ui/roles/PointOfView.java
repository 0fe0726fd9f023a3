package io.cairn.roadmap.ui.roles;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.cairn.catalog.Catalog;
import io.cairn.roadmap.Capacity;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.Vantage;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From where an address looks at the career roles, as {@code from=data-analyst-background&hours=8}.
 *
 * @param from a background's slug or {@link #NOTHING}; {@code null} for where the person stands
 * @param hours a week as typed; {@code null} for the usual ones, or the roadmap's own
 */
record PointOfView(@Nullable String from, @Nullable String hours) implements Serializable {

    static final String NOTHING = "nothing";

    private static final String FROM = "from";
    private static final String HOURS = "hours";

    static PointOfView of(QueryParameters query) {
        return new PointOfView(
                query.getSingleParameter(FROM).orElse(null),
                query.getSingleParameter(HOURS).orElse(null));
    }

    PointOfView withFrom(@Nullable String background) {
        return new PointOfView(background, hours);
    }

    PointOfView withHours(int perWeek) {
        return new PointOfView(from, Integer.toString(perWeek));
    }

    /** Whether hours are asked for that nobody can study. */
    boolean hasImpossibleHours() {
        return hours != null && chosenHours().isEmpty();
    }

    private Optional<Integer> chosenHours() {
        return Optional.ofNullable(hours)
                .filter(text -> text.matches("[1-9]\\d?"))
                .map(Integer::valueOf)
                .filter(number -> number <= Capacity.MAX_HOURS_PER_WEEK);
    }

    /** Whether a background is asked for that the catalogue does not have. */
    boolean isUnknown(Catalog catalog) {
        return from != null
                && !from.equals(NOTHING)
                && vantageOfBackground(catalog, 1).isEmpty();
    }

    /** @param mine where the person stands; {@code null} for a visitor */
    Vantage vantage(Catalog catalog, @Nullable Vantage mine) {
        int usual = mine == null ? OnboardingDraft.USUAL_HOURS_PER_WEEK : mine.hoursPerWeek();
        int perWeek = chosenHours().orElse(usual);
        if (from == null && mine != null) {
            return mine.withHoursPerWeek(perWeek);
        }
        return vantageOfBackground(catalog, perWeek).orElseGet(() -> Vantage.fromNothing(perWeek));
    }

    private Optional<Vantage> vantageOfBackground(Catalog catalog, int perWeek) {
        return Optional.ofNullable(from)
                .filter(Slug::isValid)
                .map(Slug::new)
                .flatMap(catalog::findBackground)
                .map(background -> Vantage.of(catalog, background, perWeek));
    }

    /** The page with this point of view. */
    Location at(String path) {
        return at(path, Map.of());
    }

    /** @param others what else is in the query */
    Location at(String path, Map<String, String> others) {
        Map<String, String> query = new LinkedHashMap<>();
        if (from != null) {
            query.put(FROM, from);
        }
        if (hours != null) {
            query.put(HOURS, hours);
        }
        query.putAll(others);
        return new Location(path, QueryParameters.simple(query));
    }
}
