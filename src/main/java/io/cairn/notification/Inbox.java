package io.cairn.notification;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForSignedIn;
import io.cairn.shared.NodeEvents;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the person who is signed in has been told. All verbs may be repeated and are one statement each. */
@Service
@ForSignedIn
@Transactional(readOnly = true)
public class Inbox extends SessionService {

    public static final int PAGE = 50;

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final transient JdbcClient jdbc;
    private final transient JsonMapper json;
    private final transient NoticeText texts;
    private final transient UnreadCounts counts;
    private final transient NodeEvents events;
    private final transient CurrentUser user;
    private final transient Clock clock;

    Inbox(
            JdbcClient jdbc,
            JsonMapper json,
            NoticeText texts,
            UnreadCounts counts,
            NodeEvents events,
            CurrentUser user,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.texts = texts;
        this.counts = counts;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The next notices: what is unread first, then the newest first.
     *
     * @param shown those that are there already; whatever happened to them meanwhile, none comes twice or is left out
     * @return at most {@link #PAGE}; fewer when there are no more
     */
    public List<NoticeInfo> next(Collection<UUID> shown, Locale locale) {
        return jdbc.sql("""
                        select id, kind, words, created_at, read_at is not null as read
                          from notification
                         where account_id = :me and in_app and id <> all (cast(:shown as uuid[]))
                         order by (read_at is not null), id desc
                         limit :page
                        """)
                .param("me", user.id())
                .param("shown", shown.stream().map(UUID::toString).toArray(String[]::new))
                .param("page", PAGE)
                .query((row, number) -> notice(row, locale))
                .list();
    }

    private NoticeInfo notice(ResultSet row, Locale locale) throws SQLException {
        return told(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                json.readValue(row.getString("words"), WORDS),
                row.getTimestamp("created_at").toInstant(),
                row.getBoolean("read"),
                locale);
    }

    /** A notice that was read together with other things, in the words of a language. Asks the database nothing. */
    public NoticeInfo told(UUID id, String kind, Map<String, String> words, Instant at, boolean read, Locale locale) {
        return new NoticeInfo(id, texts.of(kind, words, locale, user.zone()), at, read);
    }

    /**
     * Reads one, and so owes no mail of it any more.
     *
     * @return the path of what it leads to, relative to the portal's root
     * @throws NotFoundException if there is none, or it is somebody else's
     */
    @Transactional
    public String read(UUID notice) {
        return jdbc.sql("""
                        with opened as (
                            update notification
                               set read_at = coalesce(read_at, :now), mail_due_at = null
                             where account_id = :me and id = :notice
                            returning new.link, old.read_at is null as fresh)
                        select link, case when fresh then publish_node_event(:topic, :change) end from opened
                        """)
                .param("me", user.id())
                .param("notice", notice)
                .param("now", Timestamp.from(clock.instant()))
                .param("topic", InboxChange.topic(user.id()))
                .param("change", InboxChange.READ + notice)
                .query((row, number) -> row.getString("link"))
                .optional()
                .orElseThrow(() -> new NotFoundException("notice"));
    }

    @Transactional
    public void readAll() {
        jdbc.sql("""
                        with opened as (
                            update notification
                               set read_at = :now, mail_due_at = null
                             where account_id = :me and in_app and read_at is null
                            returning 1)
                        select publish_node_event(:topic, :change) where exists (select from opened)
                        """)
                .param("me", user.id())
                .param("now", Timestamp.from(clock.instant()))
                .param("topic", InboxChange.topic(user.id()))
                .param("change", InboxChange.ALL_READ)
                .query()
                .listOfRows();
    }

    /** Hears what happens to these notices, in this tab or any other. No statement. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public NodeEvents.Subscription listen(Consumer<InboxChange> listener) {
        return events.subscribe(InboxChange.topic(user.id()), content -> listener.accept(InboxChange.parse(content)));
    }

    /**
     * Hears how many are unread: soon, and whenever that changes. No statement here: the numbers of those who listen are
     * counted together, apart from any request.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public NodeEvents.Subscription watchUnread(IntConsumer listener) {
        return counts.watch(user.id(), listener);
    }
}
