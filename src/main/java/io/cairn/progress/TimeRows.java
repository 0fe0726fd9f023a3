package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps entries of the time log. Each method is one statement; those that change something tell the open windows. */
@Component
class TimeRows {

    static final String COLUMNS = "id, version, item_key, day, minutes, note, started_at, ended_at";

    /** After the part of a statement that has changed something, by its name. */
    static final String TELL = ", told as (select publish_node_event('time/' || :account, '') from %s) ";

    /** Asks for what {@link #TELL} does: what nobody asks for is not done. */
    static final String TOLD = ", (select count(*) from told) as told ";

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;

    TimeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same form makes one entry. Empty if the catalogue never had the thing. */
    Optional<TimeEntry> add(UUID account, TimeSpent spent, UUID form) {
        return with(account, spent, """
                with added as (
                    insert into time_entry (account_id, id, version, form_id, item_key, day, minutes, note)
                    select :account, uuidv7(), 0, :form, key, :day, :minutes, :note from catalog_key where key = :item
                    on conflict (account_id, form_id) do update set form_id = excluded.form_id
                    returning %s)""".formatted(COLUMNS), "added")
                .param("form", form)
                .query(TimeRows::entry)
                .optional();
    }

    /** Empty if there is no such entry with that version, or the catalogue never had the thing. */
    Optional<TimeEntry> change(UUID account, UUID id, TimeSpent spent, int expectedVersion) {
        return with(account, spent, """
                with changed as (
                    update time_entry e
                       set item_key = k.key, day = :day, minutes = :minutes, note = :note, version = e.version + 1
                      from catalog_key k
                     where e.account_id = :account and e.id = :id and e.version = :version and k.key = :item
                    returning %s)""".formatted(COLUMNS), "changed")
                .param("id", id)
                .param("version", expectedVersion)
                .query(TimeRows::entry)
                .optional();
    }

    private JdbcClient.StatementSpec with(UUID account, TimeSpent spent, String verb, String name) {
        return jdbc.sql(told(verb, name))
                .param("account", account)
                .param("item", spent.item().toString())
                .param("day", spent.day())
                .param("minutes", spent.minutes())
                .param("note", spent.note());
    }

    private static String told(String verb, String name) {
        return verb + TELL.formatted(name) + "select *" + TOLD + "from " + name;
    }

    /** Empty if there was no such entry. */
    Optional<TimeEntry> remove(UUID account, UUID id) {
        return jdbc.sql(told("""
                with removed as (
                    delete from time_entry where account_id = :account and id = :id returning %s)""".formatted(COLUMNS), "removed"))
                .param("account", account)
                .param("id", id)
                .query(TimeRows::entry)
                .optional();
    }

    /** Puts back what was removed, as often as that is asked. */
    void restore(UUID account, TimeEntry entry) {
        with(account, entry.spent(), """
                with restored as (
                    insert into time_entry
                           (account_id, id, version, form_id, item_key, day, minutes, note, started_at, ended_at)
                    values (:account, :id, :version, :id, :item, :day, :minutes, :note, :startedAt, :endedAt)
                    on conflict do nothing
                    returning %s)""".formatted(COLUMNS), "restored")
                .param("id", entry.id())
                .param("version", entry.version() + 1)
                .param("startedAt", moment(entry.startedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("endedAt", moment(entry.endedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(TimeRows::entry)
                .optional();
    }

    Optional<TimeEntry> find(UUID account, UUID id) {
        return jdbc.sql("select %s from time_entry where account_id = :account and id = :id".formatted(COLUMNS))
                .param("account", account)
                .param("id", id)
                .query(TimeRows::entry)
                .optional();
    }

    TimePage page(UUID account, TimeFilter filter, int offset, int limit) {
        List<TimeEntry> entries = new ArrayList<>();
        Map<LocalDate, Integer> byWeek = new TreeMap<>();
        int[] all = new int[2];
        jdbc.sql("""
                with chosen as (
                    select %s, cast(date_trunc('week', day) as date) as week
                      from time_entry
                     where account_id = :account and day between :from and :to
                       and (cast(:item as text) is null or item_key = :item))
                select *, sum(minutes) over (partition by week) as week_minutes,
                       sum(minutes) over () as all_minutes, count(*) over () as all_entries
                  from chosen
                 order by day desc, id desc
                 limit :limit offset :offset""".formatted(COLUMNS))
                .param("account", account)
                .param("from", filter.from() == null ? FIRST_DAY : filter.from())
                .param("to", filter.to() == null ? LAST_DAY : filter.to())
                .param("item", filter.item() == null ? null : filter.item().toString(), Types.VARCHAR)
                .param("limit", limit)
                .param("offset", offset)
                .query(row -> {
                    entries.add(entry(row, 0));
                    byWeek.put(row.getObject("week", LocalDate.class), row.getInt("week_minutes"));
                    all[0] = row.getInt("all_entries");
                    all[1] = row.getInt("all_minutes");
                });
        return new TimePage(entries, byWeek, all[0], all[1]);
    }

    /** Everything added up, by thing and by week. */
    TimeLogged logged(UUID account) {
        Map<CatalogKey, Integer> byItem = new LinkedHashMap<>();
        SortedMap<LocalDate, Integer> byWeek = new TreeMap<>();
        jdbc.sql("""
                select item_key, cast(date_trunc('week', day) as date) as week, sum(minutes) as minutes
                  from time_entry
                 where account_id = :account
                 group by item_key, week
                 order by item_key""").param("account", account).query(row -> {
            int minutes = row.getInt("minutes");
            byItem.merge(CatalogKey.parse(row.getString("item_key")), minutes, Integer::sum);
            byWeek.merge(row.getObject("week", LocalDate.class), minutes, Integer::sum);
        });
        return new TimeLogged(byItem, byWeek);
    }

    static TimeEntry entry(ResultSet row, int number) throws SQLException {
        return new TimeEntry(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new TimeSpent(
                        CatalogKey.parse(row.getString("item_key")),
                        row.getObject("day", LocalDate.class),
                        row.getInt("minutes"),
                        row.getString("note")),
                instant(row, "started_at"),
                instant(row, "ended_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
