package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps notes; each method is one statement. */
@Component
class NoteRows {

    /** So much of a note is in a list. */
    private static final int BEGINNING = 300;

    private final JdbcClient jdbc;

    NoteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty if there is another version than the expected one, or the catalogue never had the thing. */
    Optional<Note> save(UUID account, CatalogKey item, String content, int expectedVersion, Instant at) {
        return jdbc.sql("""
                insert into item_note as n (account_id, item_key, version, content, saved_at)
                select :account, key, 1, :content, :at from catalog_key
                 where key = :item
                   and (:version = 0 or exists (select from item_note where account_id = :account and item_key = :item))
                on conflict (account_id, item_key) do update
                   set version = n.version + 1, content = excluded.content, saved_at = excluded.saved_at
                 where n.version = :version
                returning item_key, version, content, saved_at""")
                .param("account", account)
                .param("item", item.toString())
                .param("content", content)
                .param("version", expectedVersion)
                .param("at", TimeRows.moment(at))
                .query(NoteRows::note)
                .optional();
    }

    Optional<Note> find(UUID account, CatalogKey item) {
        return jdbc.sql("""
                select item_key, version, content, saved_at from item_note
                 where account_id = :account and item_key = :item""")
                .param("account", account)
                .param("item", item.toString())
                .query(NoteRows::note)
                .optional();
    }

    /** @param words all of them, in any order; upper and lower case are alike */
    NotePage page(UUID account, List<String> words, int offset, int limit) {
        List<Note> notes = new ArrayList<>();
        int[] count = new int[1];
        jdbc.sql("""
                select item_key, version, left(content, :beginning) as content, saved_at, count(*) over () as notes
                  from item_note
                 where account_id = :account and content <> '' and content ilike all (:words)
                 order by saved_at desc, item_key
                 limit :limit offset :offset""")
                .param("account", account)
                .param("beginning", BEGINNING)
                .param("words", words.stream().map(NoteRows::pattern).toArray(String[]::new))
                .param("limit", limit)
                .param("offset", offset)
                .query(row -> {
                    notes.add(note(row, 0));
                    count[0] = row.getInt("notes");
                });
        return new NotePage(notes, count[0]);
    }

    private static String pattern(String word) {
        return "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        return new Note(
                CatalogKey.parse(row.getString("item_key")),
                row.getString("content"),
                row.getInt("version"),
                TimeRows.instant(row, "saved_at"));
    }
}
