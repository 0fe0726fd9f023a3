package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Div;
import io.cairn.catalog.CareerRole;

/** The kind of work a role is, and whether it is an easier first job. */
class RoleBadges extends Div {

    RoleBadges(CareerRole role) {
        addClassNames("row", "role-badges");
        add(new Badge(CatalogWords.of(role.family())));
        if (role.entry()) {
            add(new Badge(getTranslation("catalog.entry"), "accent"));
        }
    }
}
