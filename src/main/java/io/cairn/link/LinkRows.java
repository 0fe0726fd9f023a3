package io.cairn.link;

import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditLog;
import io.cairn.audit.AuditSubject;
import io.cairn.catalog.CatalogKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is known of links. Each verb is one statement. What is retired is not looked after. */
@Component
class LinkRows {

    /** Much longer than one address takes: a run of which nothing was heard for so long was cut off by a restart. */
    private static final Duration CUT_OFF_AFTER = Duration.ofMinutes(2);

    /** More than anybody mends at once. */
    private static final int MAX_BROKEN = 500;

    private static final String LINKS = """
            links as (
                select 'resource/' || slug as thing, title, url from draft_resource
                 where state = 'ACTIVE' and octet_length(url) <= 2000
                 union all
                select 'certification/' || slug, name, url from draft_certification
                 where state = 'ACTIVE' and octet_length(url) <= 2000)""";

    private static final String FOUND = """
            select l.url, c.state, c.problem, c.status, c.final_address, c.checked_at, c.failing_since,
                   jsonb_agg(jsonb_build_object('thing', l.thing, 'title', l.title) order by l.title) as things
              from links l left join link_check c on c.url = l.url
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final AuditLog audit;
    private final Clock clock;

    LinkRows(JdbcClient jdbc, JsonMapper json, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    LinkPage page(LinkFilter filter, int offset, int limit) {
        record Row(LinkEntry entry, int total) {}
        List<Row> rows = jdbc.sql("""
                        with %s, found as (
                            %s
                             where :search = '' or l.url ilike :pattern or l.title ilike :pattern
                             group by l.url, c.url)
                        select *, count(*) over () as total from found
                         where :show = 'ALL' or coalesce(state, 'UNCHECKED') = :show
                         order by array_position(array['BROKEN', 'REDIRECTED', 'UNSURE', null, 'FINE'], state),
                               failing_since, url
                        offset :offset limit :limit""".formatted(LINKS, FOUND))
                .param("search", filter.search())
                .param("pattern", "%" + filter.search().replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .param("show", filter.show().name())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Row(entry(row), row.getInt("total")))
                .list();
        return new LinkPage(
                rows.stream().map(Row::entry).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    /** Of the thing, if it has one that is looked after. */
    Optional<LinkEntry> of(CatalogKey thing) {
        return jdbc.sql("with %s %s where l.thing = :thing group by l.url, c.url".formatted(LINKS, FOUND))
                .param("thing", thing.toString())
                .query((row, number) -> entry(row))
                .optional();
    }

    List<LinkEntry> broken() {
        return jdbc.sql("""
                        with %s %s where c.state = 'BROKEN' group by l.url, c.url
                         order by c.failing_since, l.url limit :limit""".formatted(LINKS, FOUND))
                .param("limit", MAX_BROKEN)
                .query((row, number) -> entry(row))
                .list();
    }

    private LinkEntry entry(ResultSet row) throws SQLException {
        record Thing(String thing, String title) {}
        String state = row.getString("state");
        String problem = row.getString("problem");
        LinkResult result = state == null
                ? null
                : new LinkResult(
                        LinkState.valueOf(state),
                        problem == null ? null : LinkProblem.valueOf(problem),
                        row.getObject("status", Integer.class),
                        row.getString("final_address"));
        return new LinkEntry(
                row.getString("url"),
                Stream.of(json.readValue(row.getString("things"), Thing[].class))
                        .map(one -> new LinkEntry.Named(CatalogKey.parse(one.thing()), one.title()))
                        .toList(),
                result,
                instant(row.getTimestamp("checked_at")),
                instant(row.getTimestamp("failing_since")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    LinkHealth health() {
        return jdbc.sql("""
                        with %s
                        select count(*) filter (where c.state = 'FINE') as fine,
                               count(*) filter (where c.state = 'REDIRECTED') as redirected,
                               count(*) filter (where c.state = 'UNSURE') as unsure,
                               count(*) filter (where c.state = 'BROKEN') as broken,
                               count(*) filter (where c.state is null) as unchecked,
                               max(c.checked_at) as last_checked,
                               (select r.done from link_run r where r.done < r.total and r.changed_at > :alive) as done,
                               (select r.total from link_run r) as total
                          from (select distinct url from links) l left join link_check c on c.url = l.url
                        """.formatted(LINKS))
                .param("alive", Timestamp.from(clock.instant().minus(CUT_OFF_AFTER)))
                .query((row, number) -> {
                    Integer done = row.getObject("done", Integer.class);
                    return new LinkHealth(
                            row.getInt("fine"),
                            row.getInt("redirected"),
                            row.getInt("unsure"),
                            row.getInt("broken"),
                            row.getInt("unchecked"),
                            instant(row.getTimestamp("last_checked")),
                            done == null ? null : new LinkHealth.Running(done, row.getInt("total")));
                })
                .single();
    }

    /**
     * Begins a run over all addresses, on record.
     *
     * @return the addresses; none while another run is under way
     */
    List<String> begin(UUID run) {
        Instant now = clock.instant();
        String sql = """
                with %s, begun as (
                    insert into link_run (id, total, done, changed_at)
                    select :run, count(distinct url), 0, :now from links
                    on conflict (only_one) do update
                       set id = excluded.id, total = excluded.total, done = 0, changed_at = excluded.changed_at
                     where link_run.done >= link_run.total or link_run.changed_at <= :alive
                    returning id), %s
                select distinct url from links where exists (select from begun) order by url""".formatted(LINKS, AuditLog.recordedWith("begun"));
        return audit.into(jdbc.sql(sql), AuditAct.LINKS_CHECKED, AuditSubject.catalogue("draft"))
                .param("run", run)
                .param("now", Timestamp.from(now))
                .param("alive", Timestamp.from(now.minus(CUT_OFF_AFTER)))
                .query(String.class)
                .list();
    }

    /** Those that were looked up before then or never, these first. */
    List<String> due(Instant before, int limit) {
        return jdbc.sql("""
                        with %s
                        select l.url from (select distinct url from links) l left join link_check c on c.url = l.url
                         where c.url is null or c.checked_at < :before
                         order by c.checked_at nulls first, l.url limit :limit""".formatted(LINKS))
                .param("before", Timestamp.from(before))
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    /**
     * Keeps what came of an address and tells open screens.
     *
     * @param run that it is part of; {@code null} when it was looked up by itself
     */
    void keep(String url, LinkResult result, @Nullable UUID run) {
        LinkProblem problem = result.problem();
        jdbc.sql("""
                        with kept as (
                            insert into link_check as c (url, state, problem, status, final_address, checked_at, failing_since)
                            values (:url, :state, :problem, :status, :final, :now,
                                    case when :state = 'BROKEN' then cast(:now as timestamptz) end)
                            on conflict (url) do update
                               set state = excluded.state, problem = excluded.problem, status = excluded.status,
                                   final_address = excluded.final_address, checked_at = excluded.checked_at,
                                   failing_since = case when excluded.state = 'BROKEN'
                                                        then coalesce(c.failing_since, excluded.failing_since) end),
                        counted as (update link_run set done = done + 1, changed_at = :now where id = :run)
                        select publish_node_event(:topic, :content)
                        """)
                .param("url", url)
                .param("state", result.state().name())
                .param("problem", problem == null ? null : problem.name(), Types.VARCHAR)
                .param("status", result.status(), Types.INTEGER)
                .param("final", result.finalAddress(), Types.VARCHAR)
                .param("now", Timestamp.from(clock.instant()))
                .param("run", run, Types.OTHER)
                .param("topic", LinkChecks.TOPIC)
                .param("content", run == null ? LinkChecks.ONE : "")
                .query()
                .listOfRows();
    }
}
