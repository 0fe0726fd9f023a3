package io.cairn.notification;

import io.cairn.platform.PortalAddress;
import io.cairn.platform.StartUpException;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Whether this portal sends mail, and how. Without a mail server people are told in the portal only. */
@Component
class MailSetup {

    private final ObjectProvider<JavaMailSender> sender;
    private final boolean available;
    private final Duration ifAwayFor;
    private final String from;

    /** @throws StartUpException if there is a mail server, but the mails would lead nowhere */
    MailSetup(
            ObjectProvider<JavaMailSender> sender,
            PortalAddress address,
            @Value("${spring.mail.host:}") String host,
            @Value("${cairn.mail.if-away-for}") Duration ifAwayFor,
            @Value("${cairn.mail.from:}") String from) {
        this.sender = sender;
        this.available = !host.isBlank();
        this.ifAwayFor = ifAwayFor;
        if (available && !address.isConfigured()) {
            throw new StartUpException(
                    "A mail server is configured (SPRING_MAIL_HOST), but not the portal's own address;"
                            + " set CAIRN_BASE_URL, such as https://cairn.example.org, for the links in mails.");
        }
        this.from = from.isBlank() ? "no-reply@" + address.of("").getHost() : from;
    }

    boolean isAvailable() {
        return available;
    }

    /** How long a notice waits to be read in the portal before it is mailed to somebody who wants both. */
    Duration ifAwayFor() {
        return ifAwayFor;
    }

    String from() {
        return from;
    }

    JavaMailSender sender() {
        return sender.getObject();
    }
}
