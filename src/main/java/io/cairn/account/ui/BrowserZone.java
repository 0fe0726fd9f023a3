package io.cairn.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.cairn.account.AccountInfo;
import io.cairn.account.CurrentUser;
import io.cairn.account.Sessions;
import io.cairn.account.TimeZones;
import io.cairn.account.ZoneChoice;
import io.cairn.shared.ui.Moments;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Notices when a person's browser has come to another time zone: every page that is loaded says where it is. */
@Component
class BrowserZone implements VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(BrowserZone.class);

    private final CurrentUser user;
    private final TimeZones zones;
    private final Sessions sessions;

    BrowserZone(CurrentUser user, TimeZones zones, Sessions sessions) {
        this.user = user;
        this.zones = zones;
        this.sessions = sessions;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> look(init.getUI()));
    }

    void look(UI ui) {
        user.info().ifPresent(person -> {
            ZoneChoice.named(ui.getPage().getExtendedClientDetails().getTimeZoneId())
                    .filter(zone -> !zone.equals(person.zones().browser()))
                    .ifPresent(this::keep);
            Moments.tellIn(ui, user.zone());
        });
    }

    private void keep(ZoneId zone) {
        try {
            AccountInfo renewed = zones.seen(zone);
            BrowserSession.renew(sessions, renewed);
        } catch (DataAccessException | TransactionException e) {
            // The page can be shown without it; the next one will try again.
            log.warn("Could not keep a time zone: {}", e.toString());
        }
    }
}
