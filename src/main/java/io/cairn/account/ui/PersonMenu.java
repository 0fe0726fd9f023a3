package io.cairn.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import io.cairn.account.AccountInfo;
import io.cairn.account.CurrentUser;
import io.cairn.shared.ui.HeaderItem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** In the top bar: ways in for visitors; the person's name with their settings and the way out for everybody else. */
@org.springframework.stereotype.Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PersonMenu implements HeaderItem {

    private final CurrentUser currentUser;
    private final SignOut signOut;

    PersonMenu(CurrentUser currentUser, SignOut signOut) {
        this.currentUser = currentUser;
        this.signOut = signOut;
    }

    @Override
    public Component create() {
        return currentUser.info().<Component>map(this::menu).orElseGet(PersonMenu::waysIn);
    }

    private Component menu(AccountInfo person) {
        MenuBar bar = new MenuBar();
        bar.addClassName("person-menu");
        SubMenu menu = bar.addItem(person.displayName()).getSubMenu();
        String password = bar.getTranslation("account.change.title");
        menu.addItem(password, click -> UI.getCurrent().navigate(PasswordView.class));
        SignOut out = signOut;
        menu.addItem(bar.getTranslation("account.sign-out"), click -> out.now());
        return bar;
    }

    private static Component waysIn() {
        Div ways = new Div();
        ways.addClassName("person-menu");
        ways.add(
                new Anchor(SignInView.PATH, ways.getTranslation("account.sign-in.title")),
                new Anchor(SignUpView.PATH, ways.getTranslation("account.sign-up.title")));
        return ways;
    }
}
