package io.cairn.notification;

import io.cairn.account.Addressee;
import io.cairn.account.ResetLink;
import io.cairn.account.ResetMail;
import io.cairn.platform.PortalAddress;
import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Mails links for lost passwords. They are no notices: what makes a link work must be stored nowhere, so it cannot wait in
 * the database, and a mail that could not be sent is asked for again.
 */
@Component
class ResetMails implements ResetMail {

    private static final Logger log = LoggerFactory.getLogger(ResetMails.class);

    private final MailSetup setup;
    private final NoticeText texts;
    private final PortalAddress address;
    private final ExecutorService work = Executors.newFixedThreadPool(
            2, Thread.ofVirtual().name("reset-mail").factory());

    ResetMails(MailSetup setup, NoticeText texts, PortalAddress address) {
        this.setup = setup;
        this.texts = texts;
        this.address = address;
    }

    @Override
    public boolean isAvailable() {
        return setup.isAvailable();
    }

    @Override
    public void send(ResetLink link) {
        work.execute(() -> {
            try {
                MimeMessage message = setup.sender().createMimeMessage();
                write(message, link);
                setup.sender().send(message);
            } catch (MailException | MessagingException | UnsupportedEncodingException e) {
                log.warn(
                        "A link for a lost password could not be mailed: {}",
                        NestedExceptionUtils.getMostSpecificCause(e).toString());
            }
        });
    }

    private void write(MimeMessage message, ResetLink link) throws MessagingException, UnsupportedEncodingException {
        Addressee to = link.to();
        Locale locale = to.locale();
        String name = NoticeMail.oneLine(to.name());
        MimeMessageHelper helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(setup.from(), "Cairn", StandardCharsets.UTF_8.name()));
        helper.setTo(new InternetAddress(to.email(), name, StandardCharsets.UTF_8.name()));
        helper.setSubject(texts.text("account.reset.mail.subject", locale));
        helper.setText("%s\n\n%s\n\n%s\n\n%s\n"
                .formatted(
                        texts.text("notice.mail.greeting", locale, name),
                        texts.text(
                                "account.reset.mail.text",
                                locale,
                                link.validFor().toHours()),
                        address.of(link.path()),
                        texts.text("account.reset.mail.not-you", locale)));
        message.setHeader("Auto-Submitted", "auto-generated");
    }

    @PreDestroy
    void stop() {
        work.shutdownNow();
    }
}
