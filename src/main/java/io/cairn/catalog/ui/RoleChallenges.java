package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;

/** What makes the job hard, each with the units that answer it. */
class RoleChallenges extends UnorderedList {

    RoleChallenges(Catalog catalog, CareerRole role) {
        addClassNames("plain", "columns");
        for (CareerRole.Challenge challenge : role.challenges()) {
            ListItem item = new ListItem(new H3(challenge.title()), new Paragraph(challenge.text()));
            if (!challenge.units().isEmpty()) {
                item.add(
                        new Span(getTranslation("catalog.role.challenges.answer")),
                        new UnitLinks(catalog, challenge.units()));
            }
            item.addClassName("challenge");
            add(item);
        }
    }
}
