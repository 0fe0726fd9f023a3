package io.cairn.account;

import io.cairn.shared.SessionService;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The time zone of the person who is signed in. It is kept with the account, because reminders are written while nobody
 * is there. The verbs answer with the person as they are from now on, for the session to take over.
 */
@Service
@ForSignedIn
@Transactional(readOnly = true)
public class TimeZones extends SessionService {

    private final transient JdbcClient jdbc;
    private final transient CurrentUser user;

    TimeZones(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** @param zone {@code null} to go by the browser */
    @Transactional
    public AccountInfo choose(@Nullable ZoneId zone) {
        AccountInfo me = user.require();
        jdbc.sql("update account set time_zone = :zone where id = :me")
                .param("zone", zone == null ? null : zone.getId())
                .param("me", me.id())
                .update();
        return me.in(me.zones().withChosen(zone));
    }

    /** The browser is in this zone now. */
    @Transactional
    public AccountInfo seen(ZoneId browser) {
        AccountInfo me = user.require();
        jdbc.sql("update account set browser_zone = :zone where id = :me")
                .param("zone", browser.getId())
                .param("me", me.id())
                .update();
        return me.in(me.zones().withBrowser(browser));
    }
}
