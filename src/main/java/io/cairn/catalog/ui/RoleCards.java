package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.shared.Slug;
import java.util.Collection;
import java.util.Map;

/** Career roles as cards in a grid. Their headings are h3: the page has an h2 above it. */
public class RoleCards extends UnorderedList {

    private RoleCards() {
        addClassNames("plain", "role-cards");
    }

    /** Only what each is and takes. */
    public static RoleCards brief(Catalog catalog, Map<Slug, RoleEstimate> fromZero) {
        RoleCards cards = new RoleCards();
        catalog.roles().forEach(role -> cards.addCard(new RoleCard(role, fromZero.get(role.slug()), null)));
        return cards;
    }

    /** With the skills each turns on and where it leads. */
    static RoleCards full(
            Catalog catalog,
            Collection<CareerRole> roles,
            Map<Slug, RoleEstimate> fromZero,
            Map<Slug, RoleEstimate> forYou) {
        RoleCards cards = new RoleCards();
        for (CareerRole role : roles) {
            RoleCard card = new RoleCard(role, fromZero.get(role.slug()), forYou.get(role.slug()));
            card.addOutlook(catalog, role);
            cards.addCard(card);
        }
        return cards;
    }

    private void addCard(RoleCard card) {
        add(new ListItem(card));
    }
}
