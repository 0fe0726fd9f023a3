package io.cairn.platform;

import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach the portal from outside, for links that leave it, such as in mails. */
@Component
public class PortalAddress {

    private final String configured;
    private final int port;

    /** @throws StartUpException if what is configured is no address */
    PortalAddress(@Value("${cairn.base-url:}") String configured, @Value("${server.port}") int port) {
        this.configured = configured.strip().replaceFirst("/+$", "");
        this.port = port;
        if (isConfigured()) {
            check();
        }
    }

    private void check() {
        try {
            URI address = new URI(configured);
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
                return;
            }
        } catch (URISyntaxException e) {
            // Told below, like any other text that is no address.
        }
        throw new StartUpException(
                "CAIRN_BASE_URL is '%s'; give the portal's own address, such as https://cairn.example.org."
                        .formatted(configured));
    }

    /** Otherwise links lead to this machine. */
    public boolean isConfigured() {
        return !configured.isEmpty();
    }

    /** @param path relative to the portal's root, without a slash in front */
    public URI of(String path) {
        return URI.create((isConfigured() ? configured : "http://localhost:" + port) + "/" + path);
    }
}
