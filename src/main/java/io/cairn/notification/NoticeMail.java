package io.cairn.notification;

import io.cairn.account.Addressee;
import io.cairn.notification.MailEnclosures.Enclosure;
import io.cairn.platform.PortalAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes the mail of a notice: what happened, where it leads, and why the person gets it. */
@Component
class NoticeMail {

    private static final int SUBJECT_LENGTH = 150;

    private final NoticeText texts;
    private final NoticeKinds kinds;
    private final MailSetup setup;
    private final PortalAddress address;
    private final List<MailEnclosures> enclosures;

    NoticeMail(
            NoticeText texts,
            NoticeKinds kinds,
            MailSetup setup,
            PortalAddress address,
            List<MailEnclosures> enclosures) {
        this.texts = texts;
        this.kinds = kinds;
        this.setup = setup;
        this.address = address;
        this.enclosures = enclosures;
    }

    void write(MimeMessage message, DueMail mail, Addressee to) throws MessagingException {
        Letter letter = letter(mail, to);
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        try {
            helper.setFrom(new InternetAddress(setup.from(), "Cairn", StandardCharsets.UTF_8.name()));
            helper.setTo(new InternetAddress(to.email(), oneLine(to.name()), StandardCharsets.UTF_8.name()));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
        helper.setSubject(subject(letter.text()));
        helper.setText(letter.plain(), letter.html());
        for (MailEnclosures some : enclosures) {
            Optional<Enclosure> enclosure = some.find(mail.account(), mail.kind(), mail.link());
            if (enclosure.isPresent()) {
                Enclosure one = enclosure.get();
                helper.addAttachment(one.file(), new ByteArrayResource(one.content()), one.type());
            }
        }
        message.setHeader("List-Unsubscribe", "<%s>".formatted(letter.settings()));
        // Answering machines keep quiet.
        message.setHeader("Auto-Submitted", "auto-generated");
        // The same at a second try, so that a mail program can tell that it is the same mail.
        message.setHeader(
                "Message-ID", "<%s@%s>".formatted(mail.id(), address.of("").getHost()));
    }

    private record Letter(
            String greeting, String text, String open, String link, String why, String change, String settings) {

        String plain() {
            return "%s\n\n%s\n\n%s: %s\n\n-- \n%s\n%s: %s\n"
                    .formatted(greeting, text, open, link, why, change, settings);
        }

        String html() {
            return """
                    <!doctype html><html><body style="font-family: sans-serif; line-height: 1.5">
                    <p>%s</p><p>%s</p><p><a href="%s">%s</a></p>
                    <p style="color: #52605c; font-size: 0.875em">%s<br><a href="%s">%s</a></p>
                    </body></html>""".formatted(
                    safe(greeting), safe(text), safe(link), safe(open), safe(why), safe(settings), safe(change));
        }

        private static String safe(String text) {
            return HtmlUtils.htmlEscape(text);
        }
    }

    private Letter letter(DueMail mail, Addressee to) {
        Locale locale = to.locale();
        String label = kinds.find(mail.kind())
                .map(kind -> texts.label(kind, locale))
                .orElseGet(() -> texts.text("notice.unknown", locale));
        return new Letter(
                texts.text("notice.mail.greeting", locale, oneLine(to.name())),
                oneLine(texts.of(mail.kind(), mail.words(), locale, to.zone())),
                texts.text("notice.mail.open", locale),
                address.of("notifications/" + mail.id()).toString(),
                texts.text("notice.mail.why", locale, label),
                texts.text("notice.mail.change", locale),
                address.of("settings/notifications").toString());
    }

    private static String subject(String text) {
        return text.length() <= SUBJECT_LENGTH ? text : text.substring(0, SUBJECT_LENGTH - 1) + "…";
    }

    /** A line break in somebody's name or title would begin a new header. */
    static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+|[\\u2028\\u2029]+", " ").strip();
    }
}
