package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the one timer that a person may have running. Each method is one statement and tells the open windows. */
@Component
class TimerRows {

    private static final String STOP = """
            with acted as (
                delete from running_timer
                 where account_id = :account and item_key = :item
                   and (cast(:since as timestamptz) is null and started_at >= :forgotten or started_at = :since)
                returning item_key, started_at),
            running as (
                select item_key, started_at from running_timer
                 where account_id = :account and not exists (select from acted)),
            stopped as (select * from acted)""";

    /** Logs what a stopped timer had, on the day it was started, and answers with all that a screen shows next. */
    private static final String LOG = """
            , logged as (
                insert into time_entry
                       (account_id, id, version, form_id, item_key, day, minutes, note, started_at, ended_at)
                select :account, uuidv7(), 0, uuidv7(), item_key,
                       cast((started_at + make_interval(secs => :offset)) at time zone 'UTC' as date),
                       coalesce(cast(:minutes as integer), least(1440, round(extract(epoch from :now - started_at) / 60))),
                       '', started_at, greatest(:now, started_at)
                  from stopped
                 where cast(:minutes as integer) is not null or :now - started_at >= interval '1 minute'
                returning *)
            """ + TimeRows.TELL.formatted("acted") + """
            select r.item_key as running_item, r.started_at as running_since,
                   s.item_key as stopped_item, s.started_at as stopped_since, l.*
            """ + TimeRows.TOLD + """
              from (select count(*) from acted) any_of_it
              left join running r on true
              left join stopped s on true
              left join logged l on true""";

    private final JdbcClient jdbc;

    TimerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Starts a timer and stops the one of something else; the one of the same thing runs on. A timer that was forgotten
     * is left running. Nothing runs afterwards if the catalogue never had the thing.
     */
    TimerChange start(UUID account, CatalogKey item, Instant now, ZoneId zone) {
        return log(account, item, now, zone, null, null, """
                with acted as (
                    insert into running_timer as t (account_id, item_key, started_at)
                    select :account, key, :now from catalog_key where key = :item
                    on conflict (account_id) do update
                       set item_key = excluded.item_key,
                           started_at = case t.item_key when excluded.item_key then t.started_at
                                        else excluded.started_at end
                     where t.item_key = excluded.item_key or t.started_at >= :forgotten
                    returning new.item_key, new.started_at, old.item_key as old_item, old.started_at as old_since),
                running as (
                    select item_key, started_at from acted
                    union all
                    select item_key, started_at from running_timer
                     where account_id = :account and not exists (select from acted)),
                stopped as (
                    select old_item as item_key, old_since as started_at from acted where old_item <> item_key)""");
    }

    /** Stops the timer of a thing, unless it was forgotten. */
    TimerChange stop(UUID account, CatalogKey item, Instant now, ZoneId zone) {
        return log(account, item, now, zone, null, null, STOP);
    }

    /** Stops this very run and logs so many minutes, however long it has been. */
    TimerChange settle(UUID account, RunningTimer timer, Instant now, ZoneId zone, int minutes) {
        return log(account, timer.item(), now, zone, minutes, timer.startedAt(), STOP);
    }

    private TimerChange log(
            UUID account,
            CatalogKey item,
            Instant now,
            ZoneId zone,
            @Nullable Integer minutes,
            @Nullable Instant since,
            String verb) {
        return jdbc.sql(verb + LOG)
                .param("account", account)
                .param("item", item.toString())
                .param("now", TimeRows.moment(now))
                .param("forgotten", TimeRows.moment(now.minus(TimeRules.LONGEST_RUN)))
                .param("offset", zone.getRules().getOffset(now).getTotalSeconds())
                .param("minutes", minutes, Types.INTEGER)
                .param("since", TimeRows.moment(since), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(TimerRows::change)
                .single();
    }

    private static TimerChange change(ResultSet row, int number) throws SQLException {
        return new TimerChange(
                timer(row, "running_item", "running_since"),
                timer(row, "stopped_item", "stopped_since"),
                row.getObject("id") == null ? null : TimeRows.entry(row, number));
    }

    static @Nullable RunningTimer timer(ResultSet row, String item, String since) throws SQLException {
        String key = row.getString(item);
        Instant moment = TimeRows.instant(row, since);
        return key == null || moment == null ? null : new RunningTimer(CatalogKey.parse(key), moment);
    }

    private static RunningTimer timer(ResultSet row, int number) throws SQLException {
        return Objects.requireNonNull(timer(row, "item_key", "started_at"));
    }

    /** Stops the timer of a thing and logs nothing; empty if none runs, or not since then. */
    Optional<RunningTimer> discard(UUID account, CatalogKey item, @Nullable Instant since) {
        return jdbc.sql("""
                with acted as (
                    delete from running_timer
                     where account_id = :account and item_key = :item
                       and (cast(:since as timestamptz) is null or started_at = :since)
                    returning item_key, started_at)
                """ + TimeRows.TELL.formatted("acted") + "select *" + TimeRows.TOLD + "from acted")
                .param("account", account)
                .param("item", item.toString())
                .param("since", TimeRows.moment(since), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(TimerRows::timer)
                .optional();
    }

    /** A timer that was stopped runs again from when it was started, unless another does by now. */
    void resume(UUID account, RunningTimer timer) {
        jdbc.sql("""
                with acted as (
                    insert into running_timer (account_id, item_key, started_at)
                    values (:account, :item, :since)
                    on conflict do nothing
                    returning item_key, started_at)
                """ + TimeRows.TELL.formatted("acted") + "select *" + TimeRows.TOLD + "from acted")
                .param("account", account)
                .param("item", timer.item().toString())
                .param("since", TimeRows.moment(timer.startedAt()))
                .query(TimerRows::timer)
                .optional();
    }

    Optional<RunningTimer> running(UUID account) {
        return jdbc.sql("select item_key, started_at from running_timer where account_id = :account")
                .param("account", account)
                .query(TimerRows::timer)
                .optional();
    }
}
