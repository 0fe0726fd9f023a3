package io.cairn.catalog;

import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads editions with what came before them; each verb is one statement. */
@Component
@Transactional(readOnly = true)
class EditionPasts {

    private static final String PAST = """
            json_build_object(
                'successions', (
                    select json_agg(s.successions order by s.number) from edition s
                     where s.number < :number and jsonb_array_length(s.successions) > 0),
                'titles', (
                    select json_agg(json_build_object('key', t.key, 'title', t.title, 'area', t.area, 'effort', t.effort))
                      from catalog_title t)) as past
            """;

    private final JdbcClient jdbc;

    EditionPasts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The past as the database tells it. */
    record Past(List<List<Succession>> successions, List<Title> titles) {

        record Title(
                String key,
                String title,
                @Nullable Slug area,
                @Nullable Effort effort) {

            FormerThing thing() {
                return new FormerThing(title, area, effort == null ? Effort.NONE : effort);
            }
        }

        private static CatalogPast read(String json) {
            Past told = CatalogJson.read(json, Past.class);
            return new CatalogPast(
                    told.successions,
                    told.titles.stream().collect(Collectors.toMap(each -> CatalogKey.parse(each.key), Title::thing)));
        }
    }

    /** Empty if there is no edition of that number. */
    public Optional<Catalog> edition(int number) {
        return jdbc.sql("select e.content, " + PAST + " from edition e where e.number = :number")
                .param("number", number)
                .query((row, any) -> new Catalog(
                        number, CatalogJson.read(row.getString("content")), Past.read(row.getString("past"))))
                .optional();
    }

    /** What came before the draft, or anything else that is not published yet. */
    public CatalogPast all() {
        return Past.read(jdbc.sql("select " + PAST)
                .param("number", Integer.MAX_VALUE)
                .query(String.class)
                .single());
    }
}
