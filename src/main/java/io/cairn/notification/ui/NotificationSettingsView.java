package io.cairn.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.notification.Delivery;
import io.cairn.notification.NoticePreference;
import io.cairn.notification.NoticePreferences;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** How a person wants to be told of what. A choice is kept as soon as it is made. */
@Route(NotificationsNavigation.SETTINGS)
@PermitAll
class NotificationSettingsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final NoticePreferences preferences;
    private final UnorderedList kinds = new UnorderedList();

    NotificationSettingsView(NoticePreferences preferences) {
        this.preferences = preferences;
        addClassName("notification-settings");
        kinds.addClassNames("plain", "stack");
        add(new PageHeader(getTranslation("notice.settings.title"), getTranslation("notice.settings.lead")));
        if (!preferences.isMailAvailable()) {
            Paragraph noMail = new Paragraph(getTranslation("notice.settings.no-mail"));
            noMail.addClassNames("panel", "no-mail");
            add(noMail);
        }
        add(kinds);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        kinds.removeAll();
        preferences.all(getLocale()).forEach(preference -> kinds.add(new ListItem(choice(preference))));
    }

    private Select<Delivery> choice(NoticePreference preference) {
        Select<Delivery> choice = new Select<>();
        choice.setLabel(preference.label());
        choice.setItems(offered());
        choice.setItemLabelGenerator(delivery -> getTranslation("notice.delivery." + delivery));
        choice.setValue(asOffered(preference.delivery()));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                preferences.choose(preference.kind(), change.getValue());
                Notifications.done(getTranslation("notice.settings.saved"));
            }
        });
        return choice;
    }

    private List<Delivery> offered() {
        return preferences.isMailAvailable()
                ? List.of(Delivery.BOTH, Delivery.IN_APP, Delivery.MAIL, Delivery.NONE)
                : List.of(Delivery.IN_APP, Delivery.NONE);
    }

    /** Without mail everything that is told at all is told in the portal. */
    private Delivery asOffered(Delivery delivery) {
        return preferences.isMailAvailable() || delivery == Delivery.NONE ? delivery : Delivery.IN_APP;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.settings.title");
    }
}
