package io.cairn.studio.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.ui.ChipRow;
import io.cairn.catalog.ui.SearchField;
import io.cairn.studio.ui.ThingsQuery.Mark;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Search and filters of a list of things; each choice is an address. */
class ThingsFilters extends Div {

    private final SearchField search = new SearchField(StudioWords.text("things.search"), this::search);
    private final ChipRow groups = new ChipRow("things-groups", StudioWords.text("things.groups"));
    private final ChipRow marks = new ChipRow("things-marks", StudioWords.text("things.only"));
    private ThingsQuery query;

    ThingsFilters(CatalogKey.Kind kind) {
        query = new ThingsQuery(kind, "", "", Set.of(), null, false);
        addClassName("things-filters");
        add(search, groups, marks);
    }

    private void search(String words) {
        Location there = query.withText(words).location();
        UI.getCurrent().navigate(there.getPath(), there.getQueryParameters());
    }

    /** @param all those of the kind, whatever the query */
    void show(ThingsQuery asked, List<ThingRow> all) {
        query = asked;
        search.show(asked.text());
        Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.stream().filter(row -> !row.group().isEmpty()).forEach(row -> byName.put(row.groupName(), row.group()));
        groups.setVisible(!byName.isEmpty());
        byName.forEach((name, group) -> groups.chip(
                name, group.equals(asked.group()), asked.toggling(group).location()));
        Stream.of(Mark.values())
                .filter(mark -> asked.marks().contains(mark) || all.stream().anyMatch(mark::isTrueOf))
                .forEach(mark -> marks.chip(
                        StudioWords.text("things.only." + mark.name().toLowerCase(Locale.ROOT)),
                        asked.marks().contains(mark),
                        asked.toggling(mark).location()));
        marks.setVisible(!asked.marks().isEmpty()
                || Stream.of(Mark.values()).anyMatch(mark -> all.stream().anyMatch(mark::isTrueOf)));
    }
}
