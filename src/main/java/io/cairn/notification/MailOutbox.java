package io.cairn.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The mails that are owed, kept with their notices. Each verb is one statement of its own: a mail is taken on, sent, and
 * then noted as sent. After a crash in between it is due again, so none is lost; only one that was sent in the very
 * moment before is sent twice.
 */
@Component
class MailOutbox {

    /** Longer than sending one mail can take. */
    private static final Duration TAKEN_FOR = Duration.ofMinutes(10);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** With the pauses between, a mail server may be away for about a day. */
    static final int MOST_TRIES = 12;

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    MailOutbox(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** The one that has been due longest and that nobody else is at. */
    Optional<DueMail> take() {
        return jdbc.sql("""
                        update notification
                           set mail_tries = mail_tries + 1, mail_due_at = :until
                         where (account_id, id) in (
                            select account_id, id from notification
                             where mail_due_at <= :now
                             order by mail_due_at limit 1 for update skip locked)
                        returning account_id, id, kind, words, link, mail_tries
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("until", Timestamp.from(clock.instant().plus(TAKEN_FOR)))
                .query((row, number) -> due(row))
                .optional();
    }

    private DueMail due(ResultSet row) throws SQLException {
        return new DueMail(
                row.getObject("account_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("kind"),
                json.readValue(row.getString("words"), WORDS),
                row.getString("link"),
                row.getInt("mail_tries"));
    }

    void sent(DueMail mail) {
        jdbc.sql("""
                        update notification set mail_due_at = null, mailed_at = :now
                         where account_id = :account and id = :id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("account", mail.account())
                .param("id", mail.id())
                .update();
    }

    /** It is owed no more, though it was not sent. */
    void drop(DueMail mail) {
        jdbc.sql("update notification set mail_due_at = null where account_id = :account and id = :id")
                .param("account", mail.account())
                .param("id", mail.id())
                .update();
    }

    /**
     * It could not be sent: later again, with growing pauses; not if it was read meanwhile.
     *
     * @return whether it will be tried again
     */
    boolean failed(DueMail mail) {
        if (mail.tries() >= MOST_TRIES) {
            drop(mail);
            return false;
        }
        jdbc.sql("""
                        update notification set mail_due_at = :again
                         where account_id = :account and id = :id and mail_due_at is not null
                        """)
                .param("again", Timestamp.from(clock.instant().plus(pause(mail.tries()))))
                .param("account", mail.account())
                .param("id", mail.id())
                .update();
        return true;
    }

    static Duration pause(int tries) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 20));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
