package io.cairn.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;

/** A short path of three stages: the roles one can come from, this one, and where it leads. */
class SteppingStonePath extends OrderedList {

    SteppingStonePath(Catalog catalog, CareerRole role) {
        addClassNames("plain", "stone-path");
        UnorderedList from = stones();
        role.steppingStones().forEach(stone -> from.add(stone(catalog.role(stone.role()), stone.reason())));
        UnorderedList to = stones();
        RoleReading.leadsTo(catalog, role).forEach(next -> to.add(stone(next, reason(next, role))));
        Span here = new Span(role.name());
        here.addClassName("stone-here");
        if (from.getChildren().findAny().isPresent()) {
            add(stage("catalog.path.from", from));
        }
        add(stage("catalog.path.here", new Div(here)));
        if (to.getChildren().findAny().isPresent()) {
            add(stage("catalog.path.to", to));
        }
    }

    private ListItem stage(String key, Component stones) {
        return new ListItem(new H3(getTranslation(key)), stones);
    }

    private static UnorderedList stones() {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "stones");
        return list;
    }

    private static ListItem stone(CareerRole role, String reason) {
        Paragraph why = new Paragraph(reason);
        why.addClassNames("small", "soft");
        return new ListItem(CatalogNavigation.link(role), why);
    }

    private static String reason(CareerRole next, CareerRole from) {
        return next.steppingStones().stream()
                .filter(stone -> stone.role().equals(from.slug()))
                .map(CareerRole.SteppingStone::reason)
                .findFirst()
                .orElse("");
    }
}
