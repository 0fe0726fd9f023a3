package io.cairn.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.account.AccountInfo;
import io.cairn.account.CurrentUser;
import io.cairn.shared.ui.HeaderItem;
import io.cairn.shared.ui.SettingsPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** In the top bar: ways in for visitors; the person's name with their settings and the way out for everybody else. */
@org.springframework.stereotype.Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PersonMenu implements HeaderItem {

    private static final String LIST_ID = "person-menu-list";

    private final CurrentUser currentUser;
    private final SignOut signOut;
    private final ObjectProvider<SettingsPage> settings;

    PersonMenu(CurrentUser currentUser, SignOut signOut, ObjectProvider<SettingsPage> settings) {
        this.currentUser = currentUser;
        this.signOut = signOut;
        this.settings = settings;
    }

    @Override
    public Component create() {
        Div menu = new Div();
        menu.addClassName("person-menu");
        currentUser.info().ifPresentOrElse(person -> addMenu(menu, person), () -> addWaysIn(menu));
        return menu;
    }

    /** The browser's own popover: it closes by Escape and by a click elsewhere without a script of ours. */
    private void addMenu(Div menu, AccountInfo person) {
        NativeButton opener = new NativeButton(person.displayName());
        opener.addClassName("person-menu-opener");
        opener.getElement().setAttribute("type", "button");
        opener.getElement().setAttribute("popovertarget", LIST_ID);
        SignOut out = signOut;
        NativeButton leave = new NativeButton(menu.getTranslation("account.sign-out"), click -> out.now());
        UnorderedList list = new UnorderedList();
        settings.orderedStream()
                .map(page -> new Anchor(page.path(), menu.getTranslation(page.titleKey())))
                .forEach(link -> list.add(new ListItem(link)));
        list.add(new ListItem(leave));
        list.setId(LIST_ID);
        list.addClassNames("person-menu-list", "plain");
        list.getElement().setAttribute("popover", "auto");
        menu.add(opener, list);
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnPages {
        @Bean
        @Order(10)
        SettingsPage passwordSettings() {
            return new SettingsPage(PasswordView.PATH, "account.change.title");
        }

        @Bean
        @Order(15)
        SettingsPage timeZoneSettings() {
            return new SettingsPage(TimeZoneView.PATH, "account.zone.title");
        }
    }

    private static void addWaysIn(Div menu) {
        menu.add(
                new Anchor(SignInView.PATH, menu.getTranslation("account.sign-in.title")),
                new Anchor(SignUpView.PATH, menu.getTranslation("account.sign-up.title")));
    }
}
