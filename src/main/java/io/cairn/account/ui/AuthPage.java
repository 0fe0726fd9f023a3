package io.cairn.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page outside the shell with one thing to do: the portal's name, a heading, and a card. */
abstract class AuthPage extends Main implements HasDynamicTitle {

    private final String titleKey;
    private final Div card = new Div();

    AuthPage(String titleKey) {
        this.titleKey = titleKey;
        addClassName("auth-page");
        Anchor home = new Anchor("", "Cairn");
        home.addClassName("auth-brand");
        card.addClassName("auth-card");
        card.add(new H1(getTranslation(titleKey)));
        add(home, card);
    }

    void addToCard(Component... parts) {
        card.add(parts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey);
    }
}
