package io.cairn.catalog;

import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditDetail;
import io.cairn.audit.AuditLog;
import io.cairn.audit.AuditSubject;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes editions. It asks nobody for permission and so stays within this package: people come through
 * {@link CatalogPublishing}, the portal's own first edition through {@link FirstEdition}.
 */
@Component
class EditionPress {

    private static final int FIRST = 1;

    private final DraftStore draft;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EditionPress(DraftStore draft, JdbcClient jdbc, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.draft = draft;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Takes the content into the draft and publishes it as the first edition, both or neither. */
    @Transactional
    public int importAndPrint(CatalogContent content, String notes) {
        draft.replaceAll(content);
        return print(content, notes, null, FIRST, null);
    }

    /**
     * Publishes the content; its keys, and what they are called, are registered with it. One statement. The number's primary
     * key lets only one of two publish at a time.
     *
     * @param again the older edition that has this content; {@code null} for a new one
     * @return the number
     */
    @Transactional
    public int print(
            CatalogContent content, String notes, @Nullable UUID publisher, int number, @Nullable Integer again) {
        List<CatalogFinding> errors = CatalogChecks.check(content).stream()
                .filter(CatalogFinding::isError)
                .toList();
        if (!errors.isEmpty()) {
            throw new CatalogInvalidException(errors);
        }
        try {
            store(content, notes, publisher, number, again);
        } catch (DuplicateKeyException e) {
            throw new PublishedMeanwhileException(number, e);
        }
        events.publishEvent(new EditionPublished(number, content));
        return number;
    }

    private void store(
            CatalogContent content, String notes, @Nullable UUID publisher, int number, @Nullable Integer again) {
        String sql = """
                with printed as (
                    insert into edition (number, published_at, published_by, notes, content)
                    values (:number, :at, cast(:by as uuid), :notes, cast(:content as jsonb))
                    returning number),
                registered as (
                    insert into catalog_key (key, introduced_in)
                    select key, number from printed, unnest(cast(:keys as text[])) as key
                    on conflict do nothing),
                named as (
                    insert into catalog_title (key, title, area, effort)
                    select key, title, area, cast(effort as jsonb)
                      from printed, unnest(cast(:named as text[]), cast(:titles as text[]), cast(:areas as text[]),
                                           cast(:efforts as text[]))
                           as thing (key, title, area, effort)
                    on conflict (key) do update
                       set title = excluded.title, area = excluded.area, effort = excluded.effort), %s
                select publish_node_event(:topic, number::text) from printed""".formatted(AuditLog.recordedWith("printed"));
        AuditDetail said = AuditDetail.of("notes", notes);
        AuditSubject edition = AuditSubject.edition(number);
        StatementSpec statement = again == null
                ? audit.into(jdbc.sql(sql), AuditAct.EDITION_PUBLISHED, edition, said)
                : audit.into(
                        jdbc.sql(sql),
                        AuditAct.EDITION_PUBLISHED_AGAIN,
                        edition,
                        said,
                        AuditDetail.of("edition", again));
        Map<CatalogKey, FormerThing> things = CatalogPast.thingsOf(content);
        statement
                .param("topic", Catalogs.PUBLISHED)
                .param("number", number)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", publisher == null ? null : publisher.toString())
                .param("notes", notes)
                .param("content", CatalogJson.write(content))
                .param("keys", content.keys().map(CatalogKey::toString).toArray(String[]::new))
                .param(
                        "named",
                        things.keySet().stream().map(CatalogKey::toString).toArray(String[]::new))
                .param(
                        "titles",
                        things.values().stream().map(FormerThing::title).toArray(String[]::new))
                .param("areas", things.values().stream().map(EditionPress::area).toArray(String[]::new))
                .param(
                        "efforts",
                        things.values().stream()
                                .map(thing -> CatalogJson.write(CatalogJson.fields(thing.effort())))
                                .toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    private static @Nullable String area(FormerThing thing) {
        return thing.area() == null ? null : thing.area().value();
    }
}
