package io.cairn.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps calendars' addresses and what they have been told. Each method is one statement. */
@Component
class CalendarRows {

    static final LocalTime USUAL_START = LocalTime.of(18, 0);

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    CalendarRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CalendarAddress> address(UUID account) {
        return jdbc.sql("select made_at, read_at, study_from from calendar_feed where account_id = :account")
                .param("account", account)
                .query((row, number) -> new CalendarAddress(
                        instant(row, "made_at"), instant(row, "read_at"), row.getObject("study_from", LocalTime.class)))
                .optional();
    }

    /** @param digest of the new secret; {@code null} for none from now on */
    void renew(UUID account, @Nullable String digest, Instant at) {
        jdbc.sql("""
                insert into calendar_feed (account_id, secret_digest, made_at, study_from)
                values (:account, :digest, cast(:at as timestamptz), :usual)
                on conflict (account_id) do update
                   set secret_digest = excluded.secret_digest, made_at = excluded.made_at, read_at = null""")
                .param("account", account)
                .param("digest", digest)
                .param("at", digest == null ? null : at.toString())
                .param("usual", USUAL_START)
                .update();
    }

    void studyFrom(UUID account, LocalTime start) {
        jdbc.sql("""
                insert into calendar_feed (account_id, study_from) values (:account, :start)
                on conflict (account_id) do update set study_from = excluded.study_from""").param("account", account).param("start", start).update();
    }

    /** Whose calendar it is; of somebody who is disabled or no learner any more there is none. Notes that it is read. */
    Optional<UUID> ownerOf(String digest, Instant now) {
        return jdbc.sql("""
                update calendar_feed f set read_at = :now
                  from account a
                 where f.secret_digest = :digest and a.id = f.account_id and not a.disabled
                   and exists (select from account_authority t
                                where t.account_id = a.id and t.authority = 'LEARNER')
                returning f.account_id""")
                .param("digest", digest)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    List<CalendarEntry> entries(UUID account) {
        return jdbc.sql("""
                select sequence, content, changed_at, cancelled_at from calendar_entry
                 where account_id = :account order by uid""")
                .param("account", account)
                .query(CalendarRows::entry)
                .list();
    }

    private static CalendarEntry entry(ResultSet row, int number) throws SQLException {
        return new CalendarEntry(
                JSON.readValue(row.getString("content"), CalendarItem.class),
                row.getInt("sequence"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                instant(row, "cancelled_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Two programs may ask at once: the one that counted further wins, and both have told the same. */
    void write(UUID account, CalendarChanges changes) {
        jdbc.sql("""
                with written as (
                    insert into calendar_entry as e (account_id, uid, sequence, content, changed_at, cancelled_at)
                    select :account, w.uid, w.sequence, w.content, w.changed_at, w.cancelled_at
                      from jsonb_to_recordset(cast(:written as jsonb))
                        as w (uid text, sequence integer, content jsonb, changed_at timestamptz, cancelled_at timestamptz)
                    on conflict (account_id, uid) do update
                       set sequence = excluded.sequence, content = excluded.content,
                           changed_at = excluded.changed_at, cancelled_at = excluded.cancelled_at
                     where e.sequence < excluded.sequence)
                delete from calendar_entry where account_id = :account and uid = any (:forgotten)""")
                .param("account", account)
                .param(
                        "written",
                        JSON.writeValueAsString(changes.written().stream()
                                .map(CalendarRows::row)
                                .toList()))
                .param("forgotten", changes.forgotten().toArray(String[]::new))
                .update();
    }

    private static Map<String, Object> row(CalendarEntry entry) {
        Map<String, Object> row = new HashMap<>();
        row.put("uid", entry.item().uid());
        row.put("sequence", entry.sequence());
        row.put("content", entry.item());
        row.put("changed_at", entry.changedAt().toString());
        if (entry.cancelledAt() != null) {
            row.put("cancelled_at", entry.cancelledAt().toString());
        }
        return row;
    }
}
