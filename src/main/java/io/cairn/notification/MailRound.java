package io.cairn.notification;

import io.cairn.account.Addressee;
import io.cairn.account.Addressees;
import io.cairn.shared.BackgroundJob;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Sends the mails that are due, one after the other, apart from any request. */
@Component
class MailRound {

    private static final Logger log = LoggerFactory.getLogger(MailRound.class);
    private static final Duration PAUSE = Duration.ofSeconds(20);

    /** So many failures in a row are not the mails' fault; the rest waits for the next round. */
    private static final int FAILURES = 3;

    private final MailSetup setup;
    private final MailOutbox outbox;
    private final Addressees addressees;
    private final NoticeMail letters;

    MailRound(MailSetup setup, MailOutbox outbox, Addressees addressees, NoticeMail letters) {
        this.setup = setup;
        this.outbox = outbox;
        this.addressees = addressees;
        this.letters = letters;
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {
        @Bean
        BackgroundJob noticeMails(MailRound round) {
            return BackgroundJob.every("notice-mails", PAUSE, round::sendDue);
        }
    }

    void sendDue() {
        if (!setup.isAvailable()) {
            return;
        }
        int failures = 0;
        Optional<DueMail> due = outbox.take();
        while (due.isPresent()) {
            failures = send(due.get()) ? 0 : failures + 1;
            due = failures < FAILURES ? outbox.take() : Optional.empty();
        }
    }

    /** @return false if the mail server would not have it */
    private boolean send(DueMail mail) {
        Optional<Addressee> to = addressees.find(mail.account());
        if (to.isEmpty()) {
            outbox.drop(mail);
            return true;
        }
        try {
            MimeMessage message = setup.sender().createMimeMessage();
            letters.write(message, mail, to.get());
            setup.sender().send(message);
        } catch (MailException | MessagingException e) {
            String next = outbox.failed(mail) ? "will be tried again" : "is given up";
            log.warn(
                    "The mail of notice {} could not be sent and {}: {}",
                    mail.id(),
                    next,
                    NestedExceptionUtils.getMostSpecificCause(e).toString());
            return false;
        }
        outbox.sent(mail);
        return true;
    }
}
