package io.cairn.search;

import io.cairn.catalog.Catalogs;
import io.cairn.search.SearchHit.Piece;
import io.cairn.search.SearchResult.Group;
import io.cairn.shared.SessionService;
import io.cairn.shared.Slug;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Searches the current edition. Everybody may: all of it is public. */
@Service
@Transactional(readOnly = true)
public class CatalogSearch extends SessionService {

    /** How much a name has to share with what was typed, from 0 to 1; a letter or two may be wrong. */
    private static final double SIMILAR = 0.35;

    private static final char MARK = '\u0002';
    private static final char UNMARK = '\u0003';

    /** Names count more than texts; what is only similar is looked at when nothing else is there. */
    private static final String FIND = """
            with asked as (select to_tsquery('english', :query) as query),
                 exact as (
                     select e.*, ts_rank_cd(e.document, asked.query) as score
                       from search_entry e, asked
                      where e.edition = :edition and e.document @@ asked.query),
                 similar_ones as (
                     select e.*, word_similarity(:text, e.names) as score
                       from search_entry e
                      where e.edition = :edition and not exists (select from exact)
                        and word_similarity(:text, e.names) >= :similar),
                 found as (
                     select *, false as is_similar from exact union all select *, true from similar_ones),
                 placed as (
                     select *,
                            row_number() over (partition by kind order by score desc, title, slug) as place,
                            count(*) over (partition by kind) as total
                       from found
                      where cast(:kind as text) is null or kind = :kind)
            select kind, slug, title, is_similar, total,
                   ts_headline('english', translate(body, :marks, ''), asked.query, :form) as excerpt
              from placed, asked
             where place <= :limit
             order by kind, place""";

    private record Row(SearchHit hit, boolean similar, int total) {}

    private final transient JdbcClient jdbc;
    private final transient Catalogs catalogs;

    CatalogSearch(JdbcClient jdbc, Catalogs catalogs) {
        this.jdbc = jdbc;
        this.catalogs = catalogs;
    }

    /**
     * What holds all the words, the last of which may be unfinished; if nothing does, what is named similarly. One
     * statement.
     *
     * @param text as somebody typed it; its first 200 characters count
     * @param only of this kind, or {@code null} for all
     * @param limit most hits of each kind
     */
    public SearchResult find(String text, @Nullable SearchKind only, int limit) {
        SearchWords words = new SearchWords(text);
        if (words.isEmpty()) {
            return SearchResult.NOTHING;
        }
        List<Row> rows = jdbc.sql(FIND)
                .param("query", words.query())
                .param("text", words.text())
                .param("similar", SIMILAR)
                .param("edition", catalogs.currentNumber())
                .param("kind", only == null ? null : only.name())
                .param("limit", limit)
                .param("marks", "" + MARK + UNMARK)
                .param("form", "StartSel=%s, StopSel=%s, MaxWords=28, MinWords=14".formatted(MARK, UNMARK))
                .query((row, number) -> new Row(
                        new SearchHit(
                                SearchKind.valueOf(row.getString("kind")),
                                new Slug(row.getString("slug")),
                                row.getString("title"),
                                pieces(row.getString("excerpt"))),
                        row.getBoolean("is_similar"),
                        row.getInt("total")))
                .list();
        return grouped(rows);
    }

    private static SearchResult grouped(List<Row> rows) {
        Map<SearchKind, List<Row>> byKind = new EnumMap<>(SearchKind.class);
        rows.forEach(row -> byKind.computeIfAbsent(row.hit().kind(), any -> new ArrayList<>())
                .add(row));
        List<Group> groups = new ArrayList<>();
        byKind.forEach((kind, found) -> groups.add(new Group(
                kind, found.stream().map(Row::hit).toList(), found.getFirst().total())));
        return new SearchResult(groups, rows.stream().anyMatch(Row::similar));
    }

    /** The excerpt, taken apart at the marks. */
    static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        boolean found = false;
        for (int i = 0; i <= marked.length(); i++) {
            if (i == marked.length() || marked.charAt(i) == MARK || marked.charAt(i) == UNMARK) {
                if (i > from) {
                    pieces.add(new Piece(marked.substring(from, i), found));
                }
                from = i + 1;
                found = i < marked.length() && marked.charAt(i) == MARK;
            }
        }
        return pieces;
    }
}
