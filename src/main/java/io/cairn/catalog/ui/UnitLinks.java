package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.UnitId;
import java.util.List;

/** Links to units, side by side. */
class UnitLinks extends UnorderedList {

    UnitLinks(Catalog catalog, List<UnitId> units) {
        addClassNames("plain", "inline-links");
        units.forEach(unit -> add(new ListItem(CatalogNavigation.link(catalog, unit))));
    }
}
