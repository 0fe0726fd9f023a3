package io.cairn.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.cairn.notification.Inbox;
import io.cairn.shared.ui.LiveUpdates;
import io.cairn.shared.ui.ShellIcon;
import org.jspecify.annotations.Nullable;

/** Leads to the notices and shows how many are unread, as it changes. */
class Bell extends Div {

    private static final int MOST_SHOWN = 99;

    private final Span name = new Span(getTranslation("notice.title"));
    private final Span count = new Span();
    private final Span announcement = new Span();
    private @Nullable Integer shown;

    Bell(Inbox inbox) {
        addClassName("bell");
        name.addClassName("visually-hidden");
        count.addClassNames("bell-count", "numbers");
        count.getElement().setAttribute("aria-hidden", "true");
        count.setVisible(false);
        Anchor link = new Anchor(NotificationsNavigation.LIST, new ShellIcon("bell"), name, count);
        link.addClassName("bell-link");
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("role", "status");
        add(link, announcement);
        LiveUpdates.keep(
                this,
                tab -> {
                    var showing = tab.<Integer>inside(this::show);
                    return inbox.watchUnread(showing::accept);
                },
                () -> {});
    }

    private void show(int unread) {
        name.setText(getTranslation("notice.bell", unread));
        count.setText(unread > MOST_SHOWN ? getTranslation("notice.bell.many", MOST_SHOWN) : String.valueOf(unread));
        count.setVisible(unread > 0);
        // What was there when the page came is read with the link; only news is announced.
        if (shown != null && unread > shown) {
            announcement.setText(getTranslation("notice.bell.news", unread));
        }
        shown = unread;
    }
}
