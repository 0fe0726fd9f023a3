package io.cairn.roadmap;

import io.cairn.notification.Notice;
import io.cairn.notification.NoticeKind;
import io.cairn.notification.Notices;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells learners whose roadmap is of an older edition that a newer one is out, some hundred in each transaction. It may
 * be stopped at any time and goes on where it was; an edition that came out since takes the place of one that not
 * everybody has heard of.
 */
@Component
class EditionNews {

    /** Where the notice leads; the view lies above this package, hence the bare address. */
    static final String PATH = "roadmap/edition";

    static final int TOLD_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Notices notices;
    private final NoticeKind kind;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EditionNews(
            JdbcClient jdbc,
            Notices notices,
            NoticeKind editionPublished,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.kind = editionPublished;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** An edition that not everybody has heard of yet. */
    private record Fresh(
            int edition, String notes, @Nullable UUID toldTo) {}

    /** Tells all who have not heard of the latest edition; nobody hears of it twice. */
    void tell() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> tellSome()));
        }
    }

    private boolean tellSome() {
        Optional<Fresh> fresh = fresh();
        fresh.ifPresent(edition -> {
            List<UUID> people = nextAfter(edition);
            if (!people.isEmpty()) {
                notices.send(
                        people.stream().map(person -> notice(person, edition)).toList());
            }
            note(edition, people);
        });
        return fresh.isPresent();
    }

    private Optional<Fresh> fresh() {
        return jdbc.sql("""
                        with latest as (select number, notes from edition order by number desc limit 1),
                        added as (
                            insert into edition_announcement (edition) select number from latest
                            on conflict do nothing
                            returning edition, told_to),
                        waiting as (
                            select edition, told_to from edition_announcement
                             where finished_at is null for update skip locked)
                        select l.number, l.notes, t.told_to
                          from latest l
                          join (select * from added union all select * from waiting) t on t.edition = l.number
                        """)
                .query((row, number) ->
                        new Fresh(row.getInt("number"), row.getString("notes"), row.getObject("told_to", UUID.class)))
                .optional();
    }

    private List<UUID> nextAfter(Fresh edition) {
        return jdbc.sql("""
                        select c.account_id
                          from current_roadmap c
                          join roadmap r on r.account_id = c.account_id and r.id = c.roadmap_id
                         where r.edition < :edition and (cast(:after as uuid) is null or c.account_id > cast(:after as uuid))
                         order by c.account_id limit :limit
                        """)
                .param("edition", edition.edition())
                .param(
                        "after",
                        edition.toldTo() == null ? null : edition.toldTo().toString())
                .param("limit", TOLD_AT_ONCE)
                .query(UUID.class)
                .list();
    }

    private Notice notice(UUID person, Fresh edition) {
        return new Notice(
                person,
                kind,
                "edition/" + edition.edition(),
                Map.of("number", Integer.toString(edition.edition()), "notes", edition.notes()),
                PATH);
    }

    private void note(Fresh edition, List<UUID> people) {
        boolean all = people.size() < TOLD_AT_ONCE;
        UUID last = people.isEmpty() ? edition.toldTo() : people.getLast();
        jdbc.sql("""
                        update edition_announcement
                           set told_to = cast(:last as uuid),
                               finished_at = case when :all then cast(:now as timestamptz) end
                         where edition = :edition
                        """)
                .param("last", last == null ? null : last.toString())
                .param("all", all)
                .param("now", Timestamp.from(clock.instant()))
                .param("edition", edition.edition())
                .update();
    }
}
