package io.cairn.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
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

    /**
     * Tells somebody of something, in the transaction in which it happens: they hear of it when that is committed, and
     * never of what was rolled back. They hear of it as they have chosen; not at all if they so wish. One statement. It asks for no permission: whoever calls it has decided that this
     * person is to know.
     *
     * @param kind one that is declared as a bean
     * @param key what has happened, unique for the person, such as {@code certification/<id>/expires/30}; a second
     *     notice with the same key has no effect
     * @param words exactly those that the kind declares
     * @param link the path of what it leads to, relative to the portal's root, such as {@code certifications/<id>}
     * @throws IllegalArgumentException if kind, words or link are not as said
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(UUID account, NoticeKind kind, String key, Map<String, String> words, String link) {
        check(kind, words, link);
        Instant now = clock.instant();
        jdbc.sql("""
                        with wish as (
                            select coalesce((select delivery from notice_preference
                                              where account_id = :account and kind = :kind), :byDefault) as delivery),
                        added as (
                            insert into notification
                                (account_id, id, kind, key, words, link, created_at, in_app, mail_due_at)
                            select :account, uuidv7(), :kind, :key, cast(:words as jsonb), :link, :now,
                                   delivery <> 'MAIL' or not :mail,
                                   case when not :mail then null
                                        when delivery = 'MAIL' then cast(:now as timestamptz)
                                        when delivery = 'BOTH' then cast(:later as timestamptz) end
                              from wish where delivery <> 'NONE'
                            on conflict (account_id, key) do nothing
                            returning in_app)
                        select publish_node_event(:topic, :change) from added where in_app
                        """)
                .param("account", account)
                .param("kind", kind.id())
                .param("byDefault", kind.byDefault().name())
                .param("key", key)
                .param("words", json.writeValueAsString(words))
                .param("link", link)
                .param("now", Timestamp.from(now))
                .param("mail", mail.isAvailable())
                .param("later", Timestamp.from(now.plus(mail.ifAwayFor())))
                .param("topic", InboxChange.topic(account))
                .param("change", InboxChange.ARRIVED)
                .query()
                .listOfRows();
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
