package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.KnownKeys;
import io.cairn.shared.archive.ArchiveJson;
import io.cairn.shared.archive.ArchiveMember;
import io.cairn.shared.archive.ArchivePart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** Notes, own links, own points and ticks, by the thing of the catalogue they belong to. */
@Component
@Order(24)
class WorksheetArchive implements ArchivePart {

    private record NoteRow(String content, int version, Instant savedAt) {}

    /** @param shownOn since when it is evidence; {@code null} if it is none */
    private record LinkRow(
            UUID id, String title, String url, @Nullable LocalDate shownOn) {}

    private record CheckRow(String content, boolean ticked) {}

    private record Row(
            String item,
            @Nullable NoteRow note,
            List<LinkRow> links,
            List<CheckRow> checks,
            List<String> points,
            List<String> resources) {}

    private final JdbcClient jdbc;
    private final KnownKeys known;
    private final Today today;

    WorksheetArchive(JdbcClient jdbc, KnownKeys known, Today today) {
        this.jdbc = jdbc;
        this.known = known;
        this.today = today;
    }

    @Override
    public String name() {
        return "worksheets";
    }

    @Override
    public Optional<String> presence() {
        return Optional.of("""
                select from item_note where account_id = :owner
                union all select from item_link where account_id = :owner
                union all select from item_check where account_id = :owner
                union all select from item_tick where account_id = :owner""");
    }

    @Override
    public void write(UUID owner, JsonGenerator document) {
        document.writeStartArray();
        jdbc.sql("""
                with item as (
                    select item_key from item_note where account_id = :owner
                    union select item_key from item_link where account_id = :owner
                    union select item_key from item_check where account_id = :owner
                    union select item_key from item_tick where account_id = :owner)
                select i.item_key, n.content, n.version, n.saved_at,
                       (select json_agg(json_build_object('id', l.id, 'title', l.title, 'url', l.url, 'shownOn', e.shown_on) order by l.id)
                          from item_link l
                          left join evidence e on e.account_id = :owner and e.source = 'LINK' and e.source_id = l.id
                         where l.account_id = :owner and l.item_key = i.item_key) as links,
                       (select json_agg(json_build_object('content', content, 'ticked', ticked) order by id)
                          from item_check where account_id = :owner and item_key = i.item_key) as checks,
                       (select json_agg(name order by name collate "C") from item_tick
                         where account_id = :owner and item_key = i.item_key and kind = 'POINT') as points,
                       (select json_agg(name order by name collate "C") from item_tick
                         where account_id = :owner and item_key = i.item_key and kind = 'RESOURCE') as resources
                  from item i
                  left join item_note n on n.account_id = :owner and n.item_key = i.item_key
                 order by i.item_key collate "C\"""").param("owner", owner).query(row -> {
            document.writePOJO(read(row));
        });
        document.writeEndArray();
    }

    private static Row read(ResultSet row) throws SQLException {
        String content = row.getString("content");
        return new Row(
                row.getString("item_key"),
                content == null
                        ? null
                        : new NoteRow(
                                content,
                                row.getInt("version"),
                                Objects.requireNonNull(TimeRows.instant(row, "saved_at"))),
                all(row, "links", LinkRow[].class),
                all(row, "checks", CheckRow[].class),
                all(row, "points", String[].class),
                all(row, "resources", String[].class));
    }

    private static <T> List<T> all(ResultSet row, String column, Class<T[]> type) throws SQLException {
        String json = row.getString(column);
        return json == null ? List.of() : List.of(ArchiveJson.mapper().readValue(json, type));
    }

    @Override
    public void check(ArchiveMember member) {
        List<CatalogKey> items = new ArrayList<>();
        member.each(Row.class, row -> {
            items.add(Progress.workable(CatalogKey.parse(row.item())));
            for (LinkRow link : row.links()) {
                List<OwnLink.Problem> problems = new OwnLink.Typed(link.title(), link.url()).problems();
                if (!problems.isEmpty()) {
                    throw new IllegalArgumentException("links: " + problems);
                }
            }
        });
        known.neverHad(items).forEach(item -> member.lacks(item.toString()));
    }

    @Override
    public void read(UUID owner, ArchiveMember member) {
        member.each(Row.class, row -> {
            NoteRow note = row.note();
            if (note != null) {
                about(owner, row.item(), """
                        insert into item_note (account_id, item_key, version, content, saved_at)
                        values (:account, :item, :version, :content, :savedAt)""")
                        .param("version", note.version())
                        .param("content", note.content())
                        .param("savedAt", TimeRows.moment(note.savedAt()))
                        .update();
            }
            row.links().forEach(link -> readLink(owner, row.item(), link));
            row.checks()
                    .forEach(check -> about(owner, row.item(), """
                    insert into item_check (account_id, id, form_id, item_key, content, ticked)
                    values (:account, uuidv7(), uuidv7(), :item, :content, :ticked)""")
                            .param("content", check.content())
                            .param("ticked", check.ticked())
                            .update());
            readTicks(owner, row.item(), TickKind.POINT, row.points());
            readTicks(owner, row.item(), TickKind.RESOURCE, row.resources());
        });
    }

    private void readLink(UUID owner, String item, LinkRow link) {
        LocalDate shownOn = link.shownOn();
        if (shownOn != null) {
            ProofRows.provable(CatalogKey.parse(item));
        }
        about(owner, item, OwnLinks.ADD)
                .param("id", link.id())
                .param("form", link.id())
                .param("title", link.title())
                .param("url", link.url())
                .param(
                        "shownOn",
                        shownOn != null && shownOn.isAfter(today.today()) ? today.today() : shownOn,
                        Types.DATE)
                .param("most", OwnLinks.MAX_LINKS)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("Too many links"));
    }

    private void readTicks(UUID owner, String item, TickKind kind, List<String> names) {
        about(owner, item, """
                insert into item_tick (account_id, item_key, kind, name)
                select :account, :item, :kind, unnest(cast(:names as text[]))""")
                .param("kind", kind.name())
                .param("names", names.toArray(String[]::new))
                .update();
    }

    private JdbcClient.StatementSpec about(UUID owner, String item, String sql) {
        return jdbc.sql(sql).param("account", owner).param("item", item);
    }
}
