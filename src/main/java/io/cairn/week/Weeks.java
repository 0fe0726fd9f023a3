package io.cairn.week;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.CatalogKey;
import io.cairn.notification.Inbox;
import io.cairn.notification.NoticeInfo;
import io.cairn.progress.RunningTimer;
import io.cairn.progress.TimeLogged;
import io.cairn.shared.SessionService;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads the signed-in learner's week. */
@Service
@ForLearners
@Transactional(readOnly = true)
public class Weeks extends SessionService {

    /** Whoever comes back sooner has not been away. */
    private static final Duration PAUSE = Duration.ofHours(1);

    /** So far back goes what is news to somebody who is here for the first time. */
    private static final Duration FIRST = Duration.ofDays(14);

    private static final int NEWS = 5;

    private static final JsonMapper JSON = new JsonMapper();

    private record Logged(String item, LocalDate week, int minutes) {}

    private record Finished(String item, LocalDate day) {}

    private record News(UUID id, String kind, Map<String, String> words, Instant at, boolean read) {}

    private final transient JdbcClient jdbc;
    private final transient Inbox inbox;
    private final transient CurrentUser user;
    private final transient Clock clock;

    Weeks(JdbcClient jdbc, Inbox inbox, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.inbox = inbox;
        this.user = user;
        this.clock = clock;
    }

    /**
     * What the week is told from; remembers the visit. One statement.
     *
     * @param locale of the news
     */
    @Transactional
    public WeekFacts visit(Locale locale) {
        Instant now = clock.instant();
        return jdbc.sql("""
                with visit as (
                    insert into week_visit as v (account_id, seen_at, since) values (:me, :now, :first)
                    on conflict (account_id) do update
                       set since = case when v.seen_at < :paused then v.seen_at else v.since end,
                           seen_at = excluded.seen_at
                    returning since),
                done as (
                    select item_key, finished_on as day from progress
                     where account_id = :me and stage = 'DONE' and finished_on is not null
                    union all
                    select item_key, shown_on from evidence where account_id = :me)
                select v.since, t.item_key, t.started_at,
                       (select coalesce(json_agg(json_build_object(
                                   'item', item_key, 'week', week, 'minutes', minutes)), '[]')
                          from (select item_key, cast(date_trunc('week', day) as date) as week, sum(minutes) as minutes
                                  from time_entry where account_id = :me group by 1, 2) l) as logged,
                       (select coalesce(json_agg(json_build_object('item', item_key, 'day', day)), '[]')
                          from (select item_key, min(day) as day from done group by 1) f) as finished,
                       (select coalesce(json_agg(json_build_object(
                                   'id', id, 'kind', kind, 'words', words, 'at', created_at, 'read', read)
                                   order by id desc), '[]')
                          from (select id, kind, words, created_at, read_at is not null as read from notification
                                 where account_id = :me and in_app and created_at > (select since from visit)
                                 order by id desc limit :news) n) as news
                  from visit v
                  left join running_timer t on t.account_id = :me""")
                .param("me", user.id())
                .param("now", moment(now))
                .param("first", moment(now.minus(FIRST)))
                .param("paused", moment(now.minus(PAUSE)))
                .param("news", NEWS)
                .query((row, number) -> facts(row, locale))
                .single();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private WeekFacts facts(ResultSet row, Locale locale) throws SQLException {
        Map<CatalogKey, LocalDate> finished = new HashMap<>();
        all(row, "finished", Finished[].class).forEach(one -> finished.put(CatalogKey.parse(one.item()), one.day()));
        List<NoticeInfo> news = all(row, "news", News[].class)
                .map(one -> inbox.told(one.id(), one.kind(), one.words(), one.at(), one.read(), locale))
                .toList();
        return new WeekFacts(
                row.getObject("since", OffsetDateTime.class).toInstant(), timer(row), logged(row), finished, news);
    }

    private static @Nullable RunningTimer timer(ResultSet row) throws SQLException {
        String item = row.getString("item_key");
        return item == null
                ? null
                : new RunningTimer(
                        CatalogKey.parse(item),
                        row.getObject("started_at", OffsetDateTime.class).toInstant());
    }

    private static TimeLogged logged(ResultSet row) throws SQLException {
        Map<CatalogKey, Integer> byItem = new HashMap<>();
        SortedMap<LocalDate, Integer> byWeek = new TreeMap<>();
        all(row, "logged", Logged[].class).forEach(one -> {
            byItem.merge(CatalogKey.parse(one.item()), one.minutes(), Integer::sum);
            byWeek.merge(one.week(), one.minutes(), Integer::sum);
        });
        return new TimeLogged(byItem, byWeek);
    }

    private static <T> Stream<T> all(ResultSet row, String column, Class<T[]> type) throws SQLException {
        return Stream.of(JSON.readValue(row.getString(column), type));
    }
}
