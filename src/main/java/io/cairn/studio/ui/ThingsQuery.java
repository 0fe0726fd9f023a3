package io.cairn.studio.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.cairn.catalog.CatalogKey;
import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which things of a kind are shown in which order, as it stands in the address; what makes no sense there is left aside.
 *
 * @param group only those of this group; empty for all
 * @param marks only those of which all of these are true
 * @param sort {@code null} for the draft's own order
 */
record ThingsQuery(
        CatalogKey.Kind kind,
        String text,
        String group,
        Set<Mark> marks,
        @Nullable Sort sort,
        boolean descending) implements Serializable {

    private static final int LONGEST = 100;

    /** What can be true of a thing. */
    enum Mark {
        ERRORS(row -> row.errors() > 0),
        WARNINGS(row -> row.warnings() > 0),
        UNTRANSLATED(ThingRow::untranslated),
        CHANGED(row -> row.change() != null),
        RETIRED(ThingRow::retired);

        private final Predicate<ThingRow> test;

        Mark(Predicate<ThingRow> test) {
            this.test = test;
        }

        boolean isTrueOf(ThingRow row) {
            return test.test(row);
        }
    }

    /** What a list can be in the order of. */
    enum Sort {
        TITLE(Comparator.comparing(ThingRow::title, String.CASE_INSENSITIVE_ORDER)),
        GROUP(Comparator.comparing(ThingRow::groupName, String.CASE_INSENSITIVE_ORDER)),
        FINDINGS(Comparator.comparingInt(ThingRow::errors).thenComparingInt(ThingRow::warnings)),
        CHANGED(Comparator.comparing(ThingRow::changedAt));

        private final Comparator<ThingRow> order;

        Sort(Comparator<ThingRow> order) {
            this.order = order;
        }
    }

    ThingsQuery {
        marks = Set.copyOf(marks);
    }

    static ThingsQuery of(CatalogKey.Kind kind, QueryParameters parameters) {
        String text = parameters.getSingleParameter("q").orElse("").strip();
        String order = parameters.getSingleParameter("sort").orElse("");
        Sort sort = Stream.of(Sort.values())
                .filter(one -> word(one).equals(order.replaceFirst("^-", "")))
                .findAny()
                .orElse(null);
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        List<String> only = parameters.getParameters("only");
        Stream.of(Mark.values()).filter(mark -> only.contains(word(mark))).forEach(marks::add);
        return new ThingsQuery(
                kind,
                text.substring(0, Math.min(text.length(), LONGEST)),
                parameters.getSingleParameter("group").orElse(""),
                marks,
                sort,
                order.startsWith("-"));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    ThingsQuery withText(String other) {
        return new ThingsQuery(kind, other.strip(), group, marks, sort, descending);
    }

    ThingsQuery toggling(String otherGroup) {
        return new ThingsQuery(kind, text, group.equals(otherGroup) ? "" : otherGroup, marks, sort, descending);
    }

    ThingsQuery toggling(Mark mark) {
        Set<Mark> others = EnumSet.noneOf(Mark.class);
        others.addAll(marks);
        if (!others.remove(mark)) {
            others.add(mark);
        }
        return new ThingsQuery(kind, text, group, others, sort, descending);
    }

    ThingsQuery sorted(@Nullable Sort other, boolean down) {
        return new ThingsQuery(kind, text, group, marks, other, down);
    }

    boolean isNarrowed() {
        return !text.isEmpty() || !group.isEmpty() || !marks.isEmpty();
    }

    List<ThingRow> of(List<ThingRow> all) {
        Stream<ThingRow> found = all.stream()
                .filter(row -> text.isEmpty() || row.matches(text))
                .filter(row -> group.isEmpty() || row.group().equals(group))
                .filter(row -> marks.stream().allMatch(mark -> mark.isTrueOf(row)));
        if (sort != null) {
            found = found.sorted(descending ? sort.order.reversed() : sort.order);
        }
        return found.toList();
    }

    Location location() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            parameters.put("q", List.of(text));
        }
        if (!group.isEmpty()) {
            parameters.put("group", List.of(group));
        }
        if (!marks.isEmpty()) {
            parameters.put(
                    "only", marks.stream().sorted().map(ThingsQuery::word).collect(Collectors.toList()));
        }
        if (sort != null) {
            parameters.put("sort", List.of((descending ? "-" : "") + word(sort)));
        }
        return new Location(StudioNavigation.things(kind), new QueryParameters(parameters));
    }
}
