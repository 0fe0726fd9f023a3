package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.LearningResource;
import io.cairn.catalog.Prerequisite;
import io.cairn.catalog.Unit;
import java.util.List;

/** One level of a skill: what one can do after it, what it takes, what comes before, with what to learn it. */
class UnitSection extends PageSection {

    UnitSection(Catalog catalog, Unit unit) {
        super(
                CatalogNavigation.unitFragment(unit.id()),
                CatalogWords.of(unit.id().level()));
        addClassName("unit-section");
        Span effort = new Span(CatalogWords.effort(unit.effort()));
        effort.addClassNames("unit-effort", "numbers");
        add(effort, new Paragraph(unit.outcome()));
        Div parts = new Div();
        parts.addClassName("columns");
        if (!catalog.prerequisites(unit.id()).isEmpty()) {
            parts.add(new Div(new H3(getTranslation("catalog.unit.before")), prerequisites(catalog, unit)));
        }
        if (!unit.checklist().isEmpty()) {
            parts.add(new Div(new H3(getTranslation("catalog.unit.checklist")), new TextList(unit.checklist())));
        }
        add(parts);
        List<LearningResource> resources = catalog.resources(unit.id());
        if (!resources.isEmpty()) {
            add(new H3(getTranslation("catalog.unit.resources")), new ResourceList(catalog, resources));
        }
    }

    private LinkList prerequisites(Catalog catalog, Unit unit) {
        LinkList list = new LinkList();
        for (Prerequisite prerequisite : catalog.prerequisites(unit.id())) {
            list.link(
                    CatalogNavigation.link(catalog, prerequisite.unit()),
                    getTranslation(
                            prerequisite.isRequired() ? "catalog.unit.required" : "catalog.unit.recommended",
                            prerequisite.reason()));
        }
        return list;
    }
}
