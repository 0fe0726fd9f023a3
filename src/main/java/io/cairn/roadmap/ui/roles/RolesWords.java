package io.cairn.roadmap.ui.roles;

import com.vaadin.flow.i18n.I18NProvider;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.roadmap.StepKey;

/** What things are called on these pages. */
final class RolesWords {

    private RolesWords() {}

    static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }

    /** A unit, a project brief or a career task. */
    static String name(Catalog catalog, StepKey step) {
        return switch (step.kind()) {
            case UNIT -> CatalogWords.unit(catalog, step.unitId());
            case PROJECT -> catalog.brief(step.slug()).title();
            case TASK -> catalog.task(step.slug()).title();
            case CERTIFICATION -> catalog.certification(step.slug()).name();
            case MILESTONE -> catalog.area(step.slug()).name();
        };
    }
}
