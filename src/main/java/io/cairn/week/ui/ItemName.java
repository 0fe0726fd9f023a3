package io.cairn.week.ui;

import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.ui.ItemTitles;
import io.cairn.roadmap.ui.RoadmapNavigation;

/** What something was worked on is called, leading there; says so where the catalogue no longer has it. */
class ItemName extends Span {

    ItemName(CatalogKey item, Catalog catalog) {
        addClassName("item-name");
        add(RoadmapNavigation.link(StepKey.of(item), ItemTitles.of(catalog, item)));
        if (!ItemTitles.has(catalog, item)) {
            Span gone = new Span(getTranslation("week.item.gone"));
            gone.addClassNames("item-gone", "soft", "small");
            add(gone);
        }
    }
}
