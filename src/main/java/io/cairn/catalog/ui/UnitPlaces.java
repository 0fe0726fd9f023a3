package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Anchor;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.UnitId;
import java.util.function.Function;

/** What units are called and where their names lead, while something is made of them. */
record UnitPlaces(Catalog catalog, Function<UnitId, String> address) {

    String skill(UnitId unit) {
        return catalog.skill(unit.skill()).name();
    }

    String level(UnitId unit) {
        return CatalogWords.of(unit.level());
    }

    String href(UnitId unit) {
        return address.apply(unit);
    }

    String effort(UnitId unit) {
        return CatalogWords.effort(catalog.unit(unit).effort());
    }

    Anchor link(UnitId unit) {
        return new Anchor(href(unit), CatalogWords.unit(catalog, unit));
    }
}
