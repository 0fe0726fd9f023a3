package io.cairn.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the setup link when the portal starts without an admin. A demo brings its own people and needs none. */
@Component
class SetupAnnouncement {

    private static final Logger log = LoggerFactory.getLogger(SetupAnnouncement.class);

    private final SetupLink setupLink;
    private final boolean demo;

    SetupAnnouncement(SetupLink setupLink, @Value("${cairn.demo:false}") boolean demo) {
        this.setupLink = setupLink;
        this.demo = demo;
    }

    @EventListener
    void announce(ApplicationReadyEvent started) {
        if (demo) {
            return;
        }
        String port = started.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
        setupLink
                .renew()
                .ifPresent(token -> log.info(
                        "This portal has no admin yet. Create the first one once at http://localhost:{}/setup/{}"
                                + " (or the same path at the portal's own address)",
                        port,
                        token));
    }
}
