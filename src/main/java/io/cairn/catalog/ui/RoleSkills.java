package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Importance;
import io.cairn.catalog.Requirement;
import io.cairn.catalog.SkillArea;
import java.util.List;

/** What the role asks for, area by area: skill, level and importance in words. */
class RoleSkills extends Div {

    RoleSkills(Catalog catalog, CareerRole role) {
        addClassName("skill-areas");
        RoleReading.requirementsByArea(catalog, role)
                .forEach((area, requirements) -> addArea(catalog, area, requirements));
    }

    private void addArea(Catalog catalog, SkillArea area, List<Requirement> requirements) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "skill-rows");
        requirements.forEach(requirement -> list.add(row(catalog, requirement)));
        Section section = new Section(new H3(area.name()), list);
        section.addClassName("skill-area");
        add(section);
    }

    private static ListItem row(Catalog catalog, Requirement requirement) {
        Span level = new Span(CatalogWords.of(requirement.level()));
        level.addClassNames("skill-level", "soft");
        Span importance = new Span(CatalogWords.of(requirement.importance()));
        importance.addClassName("skill-importance");
        importance.setClassName("strong", requirement.importance() == Importance.ESSENTIAL);
        return new ListItem(CatalogNavigation.link(catalog.skill(requirement.skill())), level, importance);
    }
}
