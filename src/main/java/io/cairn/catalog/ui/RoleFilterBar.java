package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.catalog.CareerRole.Family;
import io.cairn.catalog.Catalog;
import java.util.stream.Stream;

/** Search and filter chips of the career roles. */
class RoleFilterBar extends Div {

    private final SearchField search;
    private final ChipRow families = new ChipRow("filter-family", getTranslation("catalog.roles.filter.family"));
    private final ChipRow entry = new ChipRow("filter-entry", getTranslation("catalog.roles.filter.start"));
    private final ChipRow from = new ChipRow("filter-from", getTranslation("catalog.roles.filter.from"));

    RoleFilterBar(SerializableConsumer<String> searched) {
        addClassName("filter-bar");
        search = new SearchField(getTranslation("catalog.roles.search"), searched);
        Div rows = new Div(families, entry, from);
        rows.addClassName("chip-rows");
        add(search, rows);
    }

    void show(Catalog catalog, RoleFilter filter) {
        search.show(filter.text());
        Stream.of(Family.values())
                .filter(family -> catalog.roles().stream().anyMatch(role -> role.family() == family))
                .forEach(family -> families.chip(
                        CatalogWords.of(family),
                        filter.families().contains(family),
                        filter.toggling(family).location()));
        entry.chip(
                getTranslation("catalog.entry"),
                filter.entry(),
                filter.togglingEntry().location());
        RoleReading.steppingStones(catalog)
                .forEach(role -> from.chip(
                        role.name(),
                        role.slug().equals(filter.from()),
                        filter.togglingFrom(role.slug()).location()));
    }
}
