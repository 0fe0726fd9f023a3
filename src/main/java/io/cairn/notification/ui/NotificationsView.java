package io.cairn.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.notification.Inbox;
import io.cairn.notification.InboxChange;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.LiveUpdates;
import io.cairn.shared.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** What a person has been told. The address of one notice reads it and leads on to what it tells of. */
@Route(NotificationsNavigation.LIST + "/:" + NotificationsNavigation.NOTICE + "?")
@PermitAll
class NotificationsView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final Inbox inbox;
    private final NoticeList list;
    private final EmptyState empty =
            new EmptyState(getTranslation("notice.empty.title"), getTranslation("notice.empty.text"));
    private final Button readAll = new Button(getTranslation("notice.read-all"), click -> readAll());

    NotificationsView(Inbox inbox) {
        this.inbox = inbox;
        list = new NoticeList(inbox);
        readAll.setDisableOnClick(true);
        Anchor settings = new Anchor(NotificationsNavigation.SETTINGS, getTranslation("notice.settings.link"));
        add(new PageHeader(getTranslation("notice.title"), getTranslation("notice.lead"))
                .withActions(readAll, settings));
        add(empty, list);
        LiveUpdates.keep(this, tab -> inbox.listen(tab.inside(this::follow)::accept), this::reload);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(NotificationsNavigation.NOTICE)
                .ifPresent(id -> event.forwardTo(inbox.read(notice(id))));
    }

    private static UUID notice(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("notice");
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    private void reload() {
        list.reload();
        showWhatFits();
    }

    private void readAll() {
        try {
            inbox.readAll();
            list.readAll();
            // The button is of no more use; whoever uses the keyboard goes on with the notices.
            list.focus();
        } finally {
            showWhatFits();
        }
    }

    private void follow(InboxChange change) {
        switch (change) {
            case InboxChange.Arrived arrived -> list.addNew();
            case InboxChange.Read read -> list.read(read.notice());
            case InboxChange.AllRead all -> list.readAll();
        }
        showWhatFits();
    }

    private void showWhatFits() {
        empty.setVisible(list.isEmpty());
        list.setVisible(!list.isEmpty());
        readAll.setVisible(!list.isEmpty());
        readAll.setEnabled(list.hasUnread());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.title");
    }
}
