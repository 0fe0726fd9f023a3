package io.cairn.roadmap.ui;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.FormerThing;
import io.cairn.catalog.UnitId;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import java.util.Optional;

/** What things that can be worked on are called in one edition, in the language of the person at the screen. */
public final class ItemTitles {

    private ItemTitles() {}

    /** For example "Python, working"; what the edition no longer has keeps the name it had last. */
    public static String of(Catalog catalog, CatalogKey item) {
        return here(catalog, item)
                .or(() -> catalog.former(item).map(former -> former(former, item)))
                .orElse(item.id());
    }

    /** Whether the edition has it. */
    public static boolean has(Catalog catalog, CatalogKey item) {
        return here(catalog, item).isPresent();
    }

    private static Optional<String> here(Catalog catalog, CatalogKey item) {
        try {
            return Optional.of(
                    switch (item.kind()) {
                        case UNIT -> unit(skillOf(catalog, UnitId.parse(item.id())), item);
                        case PROJECT -> catalog.brief(new Slug(item.id())).title();
                        case CERTIFICATION ->
                            catalog.certification(new Slug(item.id())).name();
                        case TASK -> catalog.task(new Slug(item.id())).title();
                        case MILESTONE -> catalog.area(new Slug(item.id())).name();
                        default -> item.id();
                    });
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /** @throws NotFoundException if the edition lacks the unit, though it may have others of its skill */
    private static String skillOf(Catalog catalog, UnitId unit) {
        return catalog.skill(catalog.unit(unit).id().skill()).name();
    }

    private static String former(FormerThing former, CatalogKey item) {
        return item.kind() == CatalogKey.Kind.UNIT ? unit(former.title(), item) : former.title();
    }

    private static String unit(String skill, CatalogKey item) {
        return StepTitles.unit(Words.here(), skill, UnitId.parse(item.id()).level());
    }
}
