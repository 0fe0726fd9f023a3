package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.Map;

/** Career roles as cards in a grid. Their headings are h3: the page has an h2 above it. */
public class RoleCards extends UnorderedList {

    public RoleCards(Catalog catalog, List<CareerRole> roles, RoleEstimateSource estimates) {
        addClassNames("plain", "role-cards");
        Map<Slug, RoleEstimate> fromZero = estimates.forBeginner();
        Map<Slug, RoleEstimate> forYou = estimates.forYou();
        for (CareerRole role : roles) {
            add(new ListItem(new RoleCard(catalog, role, fromZero.get(role.slug()), forYou.get(role.slug()))));
        }
    }
}
