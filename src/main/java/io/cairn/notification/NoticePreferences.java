package io.cairn.notification;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForSignedIn;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the person who is signed in wants to be told of what. */
@Service
@ForSignedIn
@Transactional(readOnly = true)
public class NoticePreferences extends SessionService {

    private final transient JdbcClient jdbc;
    private final transient NoticeKinds kinds;
    private final transient NoticeText texts;
    private final transient MailSetup mail;
    private final transient CurrentUser user;

    NoticePreferences(JdbcClient jdbc, NoticeKinds kinds, NoticeText texts, MailSetup mail, CurrentUser user) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.texts = texts;
        this.mail = mail;
        this.user = user;
    }

    /** Those of every kind that may ever concern this person, by what it is called. One statement. */
    public List<NoticePreference> all(Locale locale) {
        Map<String, Delivery> chosen = new HashMap<>();
        jdbc.sql("select kind, delivery from notice_preference where account_id = :me")
                .param("me", user.id())
                .query((row, number) -> chosen.put(row.getString(1), Delivery.valueOf(row.getString(2))))
                .list();
        return kinds.all().stream()
                .filter(this::mayConcern)
                .map(kind -> new NoticePreference(
                        kind.id(), texts.label(kind, locale), chosen.getOrDefault(kind.id(), kind.byDefault())))
                .sorted(Comparator.comparing(NoticePreference::label))
                .toList();
    }

    private boolean mayConcern(NoticeKind kind) {
        return kind.audience() == null || user.require().has(kind.audience());
    }

    /** @throws NotFoundException if there is no such kind for this person */
    @Transactional
    public void choose(String kind, Delivery delivery) {
        kinds.find(kind).filter(this::mayConcern).orElseThrow(() -> new NotFoundException("kind of notice"));
        jdbc.sql("""
                        insert into notice_preference (account_id, kind, delivery) values (:me, :kind, :delivery)
                        on conflict (account_id, kind) do update set delivery = excluded.delivery
                        """)
                .param("me", user.id())
                .param("kind", kind)
                .param("delivery", delivery.name())
                .update();
    }

    /** Whether this portal sends mail at all; otherwise everything that would be mailed is told in the portal. */
    public boolean isMailAvailable() {
        return mail.isAvailable();
    }
}
