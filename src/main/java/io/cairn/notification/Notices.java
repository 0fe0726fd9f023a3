package io.cairn.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Tells people that something has happened. */
@Service
public class Notices {

    private static final Pattern PATH_OF_OUR_OWN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~/?&=%-]*");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final NoticeKinds kinds;
    private final MailSetup mail;
    private final Clock clock;

    Notices(JdbcClient jdbc, JsonMapper json, NoticeKinds kinds, MailSetup mail, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.kinds = kinds;
        this.mail = mail;
        this.clock = clock;
    }

    /** {@link #send(List)} of a single one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(UUID account, NoticeKind kind, String key, Map<String, String> words, String link) {
        send(List.of(new Notice(account, kind, key, words, link)));
    }

    /**
     * Tells people of something, in the transaction in which it happens: they hear of it when that is committed, and never
     * of what was rolled back. They hear of it as they have chosen; not at all if they so wish. One statement. It asks for
     * no permission: whoever calls it has decided that these people are to know.
     *
     * @throws IllegalArgumentException if kind, words or link of one are not as {@link Notice} says
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(List<Notice> notices) {
        jdbc.sql("select send_notices(cast(:notices as jsonb))")
                .param("notices", forStatement(notices))
                .query(Long.class)
                .single();
    }

    /**
     * For a statement that tells people of what it changes by itself: the argument of the function {@code send_notices} in
     * it, cast to {@code jsonb}. Everything else is as with {@link #send(List)}.
     *
     * @throws IllegalArgumentException if kind, words or link of one are not as {@link Notice} says
     */
    public String forStatement(List<Notice> notices) {
        Instant now = clock.instant();
        return json.writeValueAsString(
                notices.stream().map(notice -> row(notice, now)).toList());
    }

    private Map<String, Object> row(Notice notice, Instant now) {
        check(notice.kind(), notice.words(), notice.link());
        return Map.ofEntries(
                Map.entry("account_id", notice.account()),
                Map.entry("kind", notice.kind().id()),
                Map.entry("by_default", notice.kind().byDefault().name()),
                Map.entry("key", notice.key()),
                Map.entry("words", notice.words()),
                Map.entry("link", notice.link()),
                Map.entry("at", now.toString()),
                Map.entry("mail", mail.isAvailable()),
                Map.entry("mail_later_at", now.plus(mail.ifAwayFor()).toString()),
                Map.entry("topic", InboxChange.topic(notice.account())),
                Map.entry("change", InboxChange.ARRIVED));
    }

    private void check(NoticeKind kind, Map<String, String> words, String link) {
        if (!kinds.find(kind.id()).equals(Optional.of(kind))) {
            throw new IllegalArgumentException("The kind of notice '%s' is no bean".formatted(kind.id()));
        }
        if (!kind.fits(words)) {
            throw new IllegalArgumentException(
                    "A notice '%s' has the words %s, not %s".formatted(kind.id(), kind.words(), words));
        }
        if (!PATH_OF_OUR_OWN.matcher(link).matches()) {
            throw new IllegalArgumentException("Not a path of the portal: '%s'".formatted(link));
        }
    }
}
