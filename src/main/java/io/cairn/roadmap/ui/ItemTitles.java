package io.cairn.roadmap.ui;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.UnitId;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;

/** What things that can be worked on are called in one edition, in the language of the person at the screen. */
public final class ItemTitles {

    private ItemTitles() {}

    /** For example "Python, working"; the id of what the edition lacks. */
    public static String of(Catalog catalog, CatalogKey item) {
        try {
            return switch (item.kind()) {
                case UNIT -> unit(catalog, UnitId.parse(item.id()));
                case PROJECT -> catalog.brief(new Slug(item.id())).title();
                case CERTIFICATION -> catalog.certification(new Slug(item.id())).name();
                case TASK -> catalog.task(new Slug(item.id())).title();
                case MILESTONE -> catalog.area(new Slug(item.id())).name();
                default -> item.id();
            };
        } catch (NotFoundException e) {
            return item.id();
        }
    }

    private static String unit(Catalog catalog, UnitId unit) {
        return StepTitles.unit(Words.here(), catalog.skill(unit.skill()).name(), unit.level());
    }
}
