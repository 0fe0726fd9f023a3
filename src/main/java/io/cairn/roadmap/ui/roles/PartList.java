package io.cairn.roadmap.ui.roles;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.ui.CatalogNavigation;
import io.cairn.roadmap.RoleDistance;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Some of what a career role takes, each with its hours, under a heading with their sum. */
class PartList extends Div {

    PartList(String title, Catalog catalog, List<RoleDistance.Part> parts) {
        addClassName("part-list");
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "parts");
        int sum = 0;
        for (RoleDistance.Part part : parts) {
            Span hours = new Span(getTranslation("fromhere.h", part.effort().likely()));
            hours.addClassNames("numbers", "soft");
            Div name = new Div(name(catalog, part.step()));
            list.add(new ListItem(name, hours));
            sum += part.effort().likely();
        }
        add(new H3(getTranslation("fromhere.part", title, sum)), list);
    }

    /** Units under their skill areas, then projects, then career tasks. */
    static List<PartList> byArea(Catalog catalog, List<RoleDistance.Part> parts) {
        Map<String, List<RoleDistance.Part>> groups = new LinkedHashMap<>();
        catalog.areas().forEach(area -> groups.put(area.name(), new ArrayList<>()));
        parts.forEach(part -> groups.computeIfAbsent(group(catalog, part.step()), any -> new ArrayList<>())
                .add(part));
        List<PartList> lists = new ArrayList<>();
        groups.forEach((title, some) -> {
            if (!some.isEmpty()) {
                lists.add(new PartList(title, catalog, some));
            }
        });
        return lists;
    }

    private static String group(Catalog catalog, StepKey step) {
        return step.isUnit()
                ? catalog.area(catalog.skill(step.unitId().skill()).area()).name()
                : RolesWords.text("fromhere.kind." + step.kind());
    }

    private static Component name(Catalog catalog, StepKey step) {
        if (step.isUnit()) {
            return CatalogNavigation.link(catalog, step.unitId());
        }
        return step.kind() == StepKind.PROJECT
                ? new Anchor(
                        CatalogNavigation.brief(step.slug()),
                        catalog.brief(step.slug()).title())
                : new Span(RolesWords.name(catalog, step));
    }
}
