package io.cairn.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.cairn.account.CurrentUser;
import io.cairn.notification.Inbox;
import io.cairn.shared.ui.HeaderItem;
import org.springframework.core.annotation.Order;

/** The bell in the top bar of everybody who is signed in, left of the person menu. */
@org.springframework.stereotype.Component
@Order(100)
class BellInHeader implements HeaderItem {

    private final CurrentUser user;
    private final Inbox inbox;

    BellInHeader(CurrentUser user, Inbox inbox) {
        this.user = user;
        this.inbox = inbox;
    }

    @Override
    public Component create() {
        if (user.isAnonymous()) {
            Div nothing = new Div();
            nothing.setVisible(false);
            return nothing;
        }
        return new Bell(inbox);
    }
}
