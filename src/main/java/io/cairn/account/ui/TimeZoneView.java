package io.cairn.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.account.AccountInfo;
import io.cairn.account.CurrentUser;
import io.cairn.account.Sessions;
import io.cairn.account.TimeZones;
import io.cairn.account.ZoneChoice;
import io.cairn.shared.ui.Moments;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.ZoneField;
import jakarta.annotation.security.PermitAll;

/** Where people say in which time zone they want to be told times, if not in their browser's. */
@Route(TimeZoneView.PATH)
@PermitAll
class TimeZoneView extends Div implements HasDynamicTitle {

    static final String PATH = "settings/time-zone";

    private final TimeZones zones;
    private final Sessions sessions;
    private final ZoneField field = new ZoneField(getTranslation("account.zone.title"));

    TimeZoneView(TimeZones zones, Sessions sessions, CurrentUser user) {
        this.zones = zones;
        this.sessions = sessions;
        addClassName("time-zone-view");
        ZoneChoice choice = user.require().zones();
        field.setClearButtonVisible(true);
        field.setValue(choice.chosen());
        field.setHelperText(
                choice.browser() == null
                        ? getTranslation("account.zone.help")
                        : getTranslation("account.zone.help.browser", ZoneField.name(choice.browser())));
        Button save = new Button(getTranslation("account.zone.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(field, save);
        form.addClassName("auth-form");
        add(new PageHeader(getTranslation("account.zone.title"), getTranslation("account.zone.lead")), form);
    }

    private void save() {
        if (field.isInvalid()) {
            field.focus();
            return;
        }
        AccountInfo me = zones.choose(field.getValue());
        BrowserSession.renew(sessions, me);
        Moments.tellIn(UI.getCurrent(), me.zone());
        Notifications.done(getTranslation("account.zone.done"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.zone.title");
    }
}
