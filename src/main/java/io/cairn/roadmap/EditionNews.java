package io.cairn.roadmap;

import io.cairn.notification.Notice;
import io.cairn.notification.Notices;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells learners whose roadmap is of an older edition that a newer one is out, and what it changes for them, some at a
 * time. What it changes is reckoned before the transaction that tells them, which so holds nothing for long. It may be
 * stopped at any time and goes on where it was; an edition that came out since takes the place of one that not everybody
 * has heard of.
 */
@Component
class EditionNews {

    static final int TOLD_AT_ONCE = 50;

    private static final Logger log = LoggerFactory.getLogger(EditionNews.class);

    private final JdbcClient jdbc;
    private final EditionNotices words;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EditionNews(JdbcClient jdbc, EditionNotices words, Notices notices, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** An edition that not everybody has heard of yet. */
    private record Fresh(
            int edition, String notes, @Nullable UUID toldTo) {}

    /** Tells all who have not heard of the latest edition; nobody hears of it twice. */
    void tell() {
        KnownEffects known = CatalogEffects.nothingKnown();
        for (Optional<Fresh> fresh = fresh(); fresh.isPresent(); fresh = fresh()) {
            Fresh edition = fresh.get();
            List<Follower> people = nextAfter(edition);
            List<Notice> told = words.of(people, edition.edition(), edition.notes(), known);
            transaction.executeWithoutResult(status -> tell(edition, told));
        }
    }

    private void tell(Fresh edition, List<Notice> told) {
        if (note(edition, told) && !told.isEmpty()) {
            notices.send(told);
        }
    }

    private Optional<Fresh> fresh() {
        return jdbc.sql("""
                        with latest as (select number, notes from edition order by number desc limit 1),
                        added as (
                            insert into edition_announcement (edition) select number from latest
                            on conflict do nothing
                            returning edition, told_to),
                        waiting as (select edition, told_to from edition_announcement where finished_at is null)
                        select l.number, l.notes, t.told_to
                          from latest l
                          join (select * from added union all select * from waiting) t on t.edition = l.number
                        """)
                .query((row, number) ->
                        new Fresh(row.getInt("number"), row.getString("notes"), row.getObject("told_to", UUID.class)))
                .optional();
    }

    private List<Follower> nextAfter(Fresh edition) {
        return jdbc.sql("""
                        select c.account_id, true as current,
                               cast(cast(:now as timestamptz) at time zone coalesce(a.time_zone, a.browser_zone, 'UTC')
                                    as date) as today,
                               """ + RoadmapRows.COLUMNS + """
                          from current_roadmap c
                          join account a on a.id = c.account_id
                          join roadmap r on r.account_id = c.account_id and r.id = c.roadmap_id""" + RoadmapRows.PLAN_IN_FORCE + """
                         where r.edition < :edition and (cast(:after as uuid) is null or c.account_id > cast(:after as uuid))
                         order by c.account_id limit :limit
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("edition", edition.edition())
                .param(
                        "after",
                        edition.toldTo() == null ? null : edition.toldTo().toString())
                .param("limit", TOLD_AT_ONCE)
                .query((row, number) -> follower(row))
                .list();
    }

    private static Follower follower(ResultSet row) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        return new Follower(account, row.getDate("today").toLocalDate(), roadmap(account, row));
    }

    private static @Nullable StoredRoadmap roadmap(UUID account, ResultSet row) throws SQLException {
        try {
            return RoadmapRows.stored(row);
        } catch (RuntimeException e) {
            log.warn("The roadmap of account {} cannot be read: {}", account, e.toString());
            return null;
        }
    }

    /** @return whether it was still as it was read, so that only one of two tells them */
    private boolean note(Fresh edition, List<Notice> told) {
        boolean all = told.size() < TOLD_AT_ONCE;
        UUID last = told.isEmpty() ? edition.toldTo() : told.getLast().account();
        return jdbc.sql("""
                        update edition_announcement
                           set told_to = cast(:last as uuid),
                               finished_at = case when :all then cast(:now as timestamptz) end
                         where edition = :edition and finished_at is null
                           and told_to is not distinct from cast(:before as uuid)
                        """)
                        .param("last", last == null ? null : last.toString())
                        .param(
                                "before",
                                edition.toldTo() == null
                                        ? null
                                        : edition.toldTo().toString())
                        .param("all", all)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("edition", edition.edition())
                        .update()
                == 1;
    }
}
