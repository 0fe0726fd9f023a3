package io.cairn.progress;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.CatalogKey;
import io.cairn.shared.SessionService;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads all that the signed-in learner keeps beside a thing of the catalogue. */
@Service
@ForLearners
@Transactional(readOnly = true)
public class Worksheets extends SessionService {

    /** So many entries of the time log are on it. */
    public static final int LATEST = 5;

    private static final JsonMapper JSON = new JsonMapper();

    private record LinkRow(UUID id, String title, String url, boolean evidence) {}

    private record CheckRow(UUID id, String content, boolean ticked) {}

    private record EntryRow(
            UUID id,
            int version,
            LocalDate day,
            int minutes,
            String note,
            @Nullable Instant from,
            @Nullable Instant to) {}

    private final transient JdbcClient jdbc;
    private final transient CurrentUser user;

    Worksheets(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** One statement, also where nothing is kept. */
    public Worksheet of(CatalogKey item) {
        return jdbc.sql("""
                with entry as (select * from time_entry where account_id = :account and item_key = :item),
                link as (select id, title, url,
                                exists (select from evidence e
                                         where e.account_id = l.account_id and e.source = 'LINK' and e.source_id = l.id)
                                    as evidence
                           from item_link l where account_id = :account and item_key = :item),
                tick as (select * from item_tick where account_id = :account and item_key = :item)
                select n.version, n.content, n.saved_at, t.item_key, t.started_at,
                       (select coalesce(json_agg(link order by id), '[]') from link) as links,
                       (select coalesce(json_agg(json_build_object('id', id, 'content', content, 'ticked', ticked)
                                                 order by id), '[]')
                          from item_check where account_id = :account and item_key = :item) as checks,
                       (select coalesce(json_agg(name), '[]') from tick where kind = 'POINT') as points,
                       (select coalesce(json_agg(name), '[]') from tick where kind = 'RESOURCE') as resources,
                       (select count(*) from entry) as entries,
                       (select coalesce(sum(minutes), 0) from entry) as minutes,
                       (select coalesce(json_agg(json_build_object(
                                   'id', id, 'version', version, 'day', day, 'minutes', minutes, 'note', note,
                                   'from', started_at, 'to', ended_at) order by day desc, id desc), '[]')
                          from (select * from entry order by day desc, id desc limit :latest) e) as latest
                  from (select) one
                  left join item_note n on n.account_id = :account and n.item_key = :item
                  left join running_timer t on t.account_id = :account""")
                .param("account", user.id())
                .param("item", item.toString())
                .param("latest", LATEST)
                .query((row, number) -> worksheet(item, row))
                .single();
    }

    private static Worksheet worksheet(CatalogKey item, ResultSet row) throws SQLException {
        String content = row.getString("content");
        Note note = content == null
                ? Note.none(item)
                : new Note(item, content, row.getInt("version"), TimeRows.instant(row, "saved_at"));
        return new Worksheet(
                item,
                note,
                all(row, "links", LinkRow[].class)
                        .map(link -> new OwnLink(link.id(), item, link.title(), link.url(), link.evidence()))
                        .toList(),
                all(row, "checks", CheckRow[].class)
                        .map(check -> new OwnCheck(check.id(), item, check.content(), check.ticked()))
                        .toList(),
                Set.copyOf(all(row, "points", String[].class).toList()),
                Set.copyOf(all(row, "resources", String[].class).toList()),
                row.getInt("minutes"),
                row.getInt("entries"),
                latest(item, row),
                TimerRows.timer(row, "item_key", "started_at"));
    }

    private static List<TimeEntry> latest(CatalogKey item, ResultSet row) throws SQLException {
        return all(row, "latest", EntryRow[].class)
                .map(entry -> new TimeEntry(
                        entry.id(),
                        entry.version(),
                        new TimeSpent(item, entry.day(), entry.minutes(), entry.note()),
                        entry.from(),
                        entry.to()))
                .toList();
    }

    private static <T> Stream<T> all(ResultSet row, String column, Class<T[]> type) throws SQLException {
        return Stream.of(JSON.readValue(row.getString(column), type));
    }
}
