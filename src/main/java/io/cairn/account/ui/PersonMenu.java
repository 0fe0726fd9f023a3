package io.cairn.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import io.cairn.account.AccountInfo;
import io.cairn.account.CurrentUser;
import io.cairn.account.Sessions;
import io.cairn.shared.ui.HeaderItem;
import io.cairn.shared.ui.LiveUpdates;
import io.cairn.shared.ui.SettingsPage;
import java.util.List;
import java.util.UUID;
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

    /** How many of the navigation's entries have room at the foot of a narrow screen, see shell.css; the others come here. */
    private static final int ENTRIES_ON_A_PHONE = 4;

    private final CurrentUser currentUser;
    private final SignOut signOut;
    private final Sessions sessions;
    private final ObjectProvider<SettingsPage> settings;

    PersonMenu(CurrentUser currentUser, SignOut signOut, Sessions sessions, ObjectProvider<SettingsPage> settings) {
        this.currentUser = currentUser;
        this.signOut = signOut;
        this.sessions = sessions;
        this.settings = settings;
    }

    @Override
    public Component create() {
        Div menu = new Div();
        menu.addClassName("person-menu");
        currentUser.info().ifPresentOrElse(person -> addMenu(menu, person), () -> addWaysIn(menu));
        currentUser.info().ifPresent(person -> followAccount(menu, person.id()));
        return menu;
    }

    /**
     * Has an open tab ask the portal for nothing when its person's account was changed: like any other request it finds
     * out whether the session still holds, and if not, the browser is led away from what is on the screen.
     */
    private void followAccount(Div menu, UUID person) {
        Sessions all = sessions;
        LiveUpdates.keep(
                menu,
                tab -> {
                    var asking = tab.<UUID>inside(
                            account -> menu.getElement().executeJs("return 0").then(answer -> {}));
                    return all.listen(person, () -> asking.accept(person));
                },
                () -> {});
    }

    /** The browser's own popover: it closes by Escape and by a click elsewhere of itself. */
    private void addMenu(Div menu, AccountInfo person) {
        NativeButton opener = new NativeButton(person.displayName());
        opener.addClassName("person-menu-opener");
        opener.getElement().setAttribute("type", "button");
        opener.getElement().setAttribute("popovertarget", LIST_ID);
        SignOut out = signOut;
        NativeButton leave = new NativeButton(menu.getTranslation("account.sign-out"), click -> out.now());
        UnorderedList list = new UnorderedList();
        List<SettingsPage> own = settings.orderedStream().toList();
        MenuConfiguration.getMenuEntries().stream()
                .skip(ENTRIES_ON_A_PHONE)
                .filter(entry -> own.stream().noneMatch(page -> page.path().equals(path(entry))))
                .forEach(entry -> list.add(onPhones(entry, menu)));
        own.stream()
                .filter(page -> page.isOffered().getAsBoolean())
                .forEach(page -> list.add(new ListItem(new Anchor(page.path(), menu.getTranslation(page.titleKey())))));
        list.add(new ListItem(leave));
        list.setId(LIST_ID);
        list.addClassNames("person-menu-list", "plain");
        list.getElement().setAttribute("popover", "auto");
        // The page that is chosen comes without a reload, and the menu would stay open over it.
        list.getElement().executeJs("this.addEventListener('click', () => this.hidePopover())");
        menu.add(opener, list);
    }

    private static ListItem onPhones(MenuEntry entry, Component menu) {
        ListItem item = new ListItem(new Anchor(path(entry), menu.getTranslation(entry.title())));
        item.addClassName("on-phones");
        return item;
    }

    private static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
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
