package io.cairn.week.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.cairn.catalog.CatalogKey;
import io.cairn.progress.TimeFilter;
import io.cairn.roadmap.StepKey;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filter of the time log as it stands in the address. What makes no sense there is passed over. */
final class TimeQuery {

    private static final String STEP = "step";
    private static final String FROM = "from";
    private static final String TO = "to";

    private TimeQuery() {}

    static TimeFilter of(Location here) {
        QueryParameters query = here.getQueryParameters();
        return new TimeFilter(
                item(query.getSingleParameter(STEP).orElse("")),
                day(query.getSingleParameter(FROM).orElse("")),
                day(query.getSingleParameter(TO).orElse("")));
    }

    private static @Nullable CatalogKey item(String text) {
        try {
            return StepKey.parse(text).item();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Years with four digits only: what the database knows as a day. */
    private static @Nullable LocalDate day(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    static QueryParameters query(TimeFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, STEP, filter.item());
        put(parameters, FROM, filter.from());
        put(parameters, TO, filter.to());
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}
