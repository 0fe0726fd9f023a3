package io.cairn.roadmap.ui;

import com.vaadin.flow.router.QueryParameters;
import io.cairn.roadmap.StepKind;
import io.cairn.roadmap.StepStatus;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What part of the trail is asked for, as it stands in the address. Values that make no sense are left aside.
 *
 * @param byArea whether steps are grouped by skill area rather than by week
 * @param text part of the title, empty for any
 */
record TrailQuery(
        boolean byArea,
        @Nullable StepStatus status,
        @Nullable StepKind kind,
        @Nullable Slug area,
        String text) implements Serializable {

    static final TrailQuery ALL = new TrailQuery(false, null, null, null, "");
    private static final int LONGEST_TEXT = 100;

    static TrailQuery of(QueryParameters parameters) {
        return new TrailQuery(
                parameters.getSingleParameter("view").filter("area"::equals).isPresent(),
                value(StepStatus.values(), parameters.getSingleParameter("status")),
                value(StepKind.values(), parameters.getSingleParameter("kind")),
                parameters
                        .getSingleParameter("area")
                        .filter(Slug::isValid)
                        .map(Slug::new)
                        .orElse(null),
                parameters
                        .getSingleParameter("q")
                        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_TEXT)))
                        .orElse(""));
    }

    QueryParameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        if (byArea) {
            values.put("view", "area");
        }
        if (status != null) {
            values.put("status", written(status));
        }
        if (kind != null) {
            values.put("kind", written(kind));
        }
        if (area != null) {
            values.put("area", area.value());
        }
        if (!text.isBlank()) {
            values.put("q", text.strip());
        }
        return QueryParameters.simple(values);
    }

    /** The address of the roadmap with this query. */
    String address() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? RoadmapNavigation.roadmap() : RoadmapNavigation.roadmap() + "?" + query;
    }

    boolean isFiltered() {
        return status != null || kind != null || area != null || !text.isBlank();
    }

    boolean matches(TrailRow row, Locale locale) {
        return (status == null || status == statusOf(row))
                && (kind == null || kind == row.key().kind())
                && (area == null || area.equals(row.area()))
                && row.title().toLowerCase(locale).contains(text.strip().toLowerCase(locale));
    }

    TrailQuery withByArea(boolean grouped) {
        return new TrailQuery(grouped, status, kind, area, text);
    }

    TrailQuery withStatus(@Nullable StepStatus value) {
        return new TrailQuery(byArea, value, kind, area, text);
    }

    TrailQuery withKind(@Nullable StepKind value) {
        return new TrailQuery(byArea, status, value, area, text);
    }

    TrailQuery withArea(@Nullable Slug value) {
        return new TrailQuery(byArea, status, kind, value, text);
    }

    TrailQuery withText(String value) {
        return new TrailQuery(byArea, status, kind, area, value);
    }

    TrailQuery withoutFilter() {
        return ALL.withByArea(byArea);
    }

    private static StepStatus statusOf(TrailRow row) {
        return switch (row.state()) {
            case UPCOMING, BLOCKED -> StepStatus.UPCOMING;
            case IN_PROGRESS -> StepStatus.IN_PROGRESS;
            case DONE -> StepStatus.DONE;
            case SKIPPED -> StepStatus.SKIPPED;
        };
    }

    private static <E extends Enum<E>> @Nullable E value(E[] values, Optional<String> text) {
        for (E value : values) {
            if (text.filter(written(value)::equals).isPresent()) {
                return value;
            }
        }
        return null;
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
